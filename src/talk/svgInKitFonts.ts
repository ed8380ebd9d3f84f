import { fontPackage } from '../check/fontPackage.ts';
import { decodeEntities } from '../html/decodeEntities.ts';
import { assetAddress } from '../load/assetAddress.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Asset, Assets } from '../model/asset.ts';
import { assetKey } from '../model/assetKey.ts';
import type { AssetUse } from '../model/deck.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { wholePage } from '../model/finishedPage.ts';
import { lendingFamilies } from '../model/lendingFamilies.ts';
import { report } from '../model/report.ts';
import { kitFontMarkup } from '../render/fontStyles.ts';
import { settleLetters } from '../render/settleLetters.ts';

/**
 * Pictures with text in them, set in the kit's fonts: a picture is a document of its own and sees none of the page's, so that its
 * words would come from the machine. Letters that no font has are told where the picture is used.
 */
export function svgInKitFonts(uses: readonly AssetUse[], assets: Assets, fonts: FontLibrary): Checked<Assets> {
  const done = new Map<Asset, { readonly asset: Asset; readonly missing: readonly string[] }>();
  const set = new Map<string, Asset>();
  for (const [key, asset] of assets) {
    const one = done.get(asset) ?? setPicture(asset, fonts);
    done.set(asset, one);
    set.set(key, one.asset);
  }
  const diagnostics = uses.flatMap(({ href, at }): Diagnostic[] => {
    const asset = assets.get(assetKey(at.file, href));
    const missing = (asset && done.get(asset)?.missing) ?? [];
    if (asset === undefined || missing.length === 0) return [];
    const packages = new Set(
      missing.map((letter) => fontPackage(letter, missing.join(''))).filter((one) => one !== undefined),
    );
    return [
      report('missing-glyph', {
        message: `The fonts have no ${missing.slice(0, 5).join(', ')}, which stands in \`${asset.path}\`.`,
        at,
        hint:
          packages.size === 0
            ? 'Draw it as a shape.'
            : `Add fonts for it to the project: \`npm i ${[...packages].join(' ')}\`.`,
      }),
    ];
  });
  return { value: set, diagnostics };
}

const start = 'data:image/svg+xml;base64,';

function setPicture(asset: Asset, fonts: FontLibrary): { asset: Asset; missing: readonly string[] } {
  const svg = asset.dataUri.startsWith(start)
    ? Buffer.from(asset.dataUri.slice(start.length), 'base64').toString('utf8')
    : '';
  if (!/<(?:[\w-]+:)?(?:text|foreignObject)\b/i.test(svg)) return { asset, missing: [] };
  const families = fonts.families.map(({ name }) => name);
  const text = decodeEntities(svg);
  const missing = fonts.missing(text);
  const markup = settleLetters(kitFontMarkup(svg, { families, lending: lendingFamilies }), {
    missing: new Set(missing),
    joins: fonts.joins,
  });
  const css = wholePage({ html: facesFor(markup, fonts), resolveAsset: fonts.resolveAsset });
  const style = `<style>${css}
:root{--font-text:${list('Source Sans 3')};--font-heading:${list('Literata')};--font-code:${list('Source Code Pro')}}
:where(svg){font-family:var(--font-text)}*{font-synthesis:none}</style>`;
  const bytes = Buffer.from(
    markup.replace(/<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/i, (tag) => (tag.endsWith('/>') ? tag : tag + style)),
  );
  return {
    asset: { ...asset, address: assetAddress(bytes), dataUri: start + bytes.toString('base64') },
    missing,
  };
}

function list(family: string): string {
  return [family, ...lendingFamilies].map((name) => `'${name}'`).join(',');
}

/** Rules for the fonts that the picture uses, and no weight more: it carries them itself. */
function facesFor(svg: string, fonts: FontLibrary): string {
  const hasCode = /--font-code|Source Code Pro/.test(svg);
  const isBold = /font-weight|\bbold|<(?:b|strong|h[1-6]|th)\b|\bfont\s*:[^;"']*[6-9]00/i.test(svg);
  const isItalic = /italic|oblique|<(?:i|em)\b/i.test(svg);
  return fonts
    .css(decodeEntities(svg), hasCode)
    .split('\n')
    .filter((rule) => !rule.includes("'Literata'") || /--font-heading|Literata/.test(svg))
    .filter((rule) => isBold || !/font-weight:[67]00/.test(rule) || rule.includes("'Literata'"))
    .filter((rule) => isItalic || !rule.includes('font-style:italic'))
    .join('\n');
}
