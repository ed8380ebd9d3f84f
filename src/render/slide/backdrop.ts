import { backgroundPictures, namesPictures } from '../../html/backgroundPictures.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { Slide } from '../../model/deck.ts';
import type { SlideContext } from './slideContext.ts';

/** The ground that an author gave a slide in reveal.js's words (`data-background-color` …). */
export interface Backdrop {
  /** As a style, so that paper shows it too; undefined when there is none. */
  readonly style: string | undefined;
  /** Whether letters on it must be light or dark; undefined where that is as it is on the deck's other slides. */
  readonly ground: 'light' | 'dark' | undefined;
}

/**
 * Reads a slide's background attributes. A picture leaves the letters as they are, as reveal.js does.
 * @param frame address of a picture to be shown where the author names none.
 */
export function backdrop(slide: Slide, context: Pick<SlideContext, 'assets' | 'groundOf'>, frame?: string): Backdrop {
  const { attributes } = slide;
  const plain = attributes['data-background'];
  const kind = kindOf(plain);
  const own = backgroundPictures(attributes).flatMap(
    (href) => context.assets.get(assetKey(slide.at.file, href))?.address ?? [],
  );
  const pictures = own.length === 0 && frame !== undefined ? [frame] : own;
  const gradient = safeValue(attributes['data-background-gradient'] ?? (kind === 'gradient' ? plain : undefined));
  const color = safeValue(attributes['data-background-color'] ?? (kind === 'color' ? plain : undefined));
  const rules = [
    color === undefined ? [] : [`background-color:${color}`],
    pictures.length === 0 ? [] : pictureRules(pictures, color, attributes),
    pictures.length > 0 || gradient === undefined ? [] : [`background-image:${gradient}`],
  ].flat();
  const shown = pictures.length === 0 ? (gradient ?? color) : color;
  return {
    style: rules.length === 0 ? undefined : rules.join(';'),
    ground: shown === undefined ? undefined : context.groundOf(shown),
  };
}

/** reveal.js fades a picture over its ground; a veil of that ground over the picture is the same. */
function pictureRules(
  addresses: readonly string[],
  color: string | undefined,
  attributes: Slide['attributes'],
): string[] {
  const opacity = Number(attributes['data-background-opacity'] ?? 1);
  const veil = `color-mix(in srgb,${color ?? 'var(--ground)'} ${Number((100 - 100 * opacity).toFixed(2))}%,transparent)`;
  const faded = opacity >= 0 && opacity < 1;
  const size = safeValue(attributes['data-background-size']) ?? 'cover';
  const position = safeValue(attributes['data-background-position']) ?? 'center';
  const repeat = safeValue(attributes['data-background-repeat']) ?? 'no-repeat';
  return [
    `background-image:${addresses.map((address) => `url('${address}')`).join(',')}`,
    `background-size:${size}`,
    `background-position:${position}`,
    `background-repeat:${repeat}`,
    ...(faded ? [`box-shadow:inset 0 0 0 100vmax ${veil}`] : []),
  ];
}

/** `data-background` holds any of three. */
function kindOf(value: string | undefined): 'picture' | 'gradient' | 'color' | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  if (namesPictures('data-background', value)) return 'picture';
  return /gradient\(/i.test(value) ? 'gradient' : 'color';
}

/** A style value that can neither end its rule nor fetch anything. */
function safeValue(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' || /[;{}<>"]|url\(/i.test(value) ? undefined : value;
}
