import { attributeList } from '../html/html.ts';
import { readHtml } from '../html/readHtml.ts';

/** Which fonts a page has. */
export interface PageFonts {
  /** Families with rules of their own on the page: the kit's, and those that the theme brings. */
  readonly families: readonly string[];
  /** Families that lend letters, named behind every other; none when no text needs one. */
  readonly lending: readonly string[];
}

/**
 * Styles with every list of families set in fonts that the page has: a family of the machine would print differently on each, or
 * not at all. What is not there becomes the theme's own font for text, or for code. `@font-face` rules are left as they are.
 */
export function kitFontStyles(css: string, fonts: PageFonts): string {
  return css
    .split(/(@font-face\s*\{[^}]*\})/i)
    .map((part) => (/^@font-face/i.test(part) ? part : part.replace(declaration, rewrite(fonts))))
    .join('');
}

/** The same for what rendered markup says of fonts: `style`, SVG’s `font-family`, `<font face>`, `<style>`. */
export function kitFontMarkup(markup: string, fonts: PageFonts): string {
  if (!/\bfont|\sface\s*=|\ball\s*:|<style/i.test(markup)) return markup;
  let told = 0;
  let written = '';
  const replace = (start: number, end: number, text: string): void => {
    written += markup.slice(told, start) + text;
    told = end;
  };
  for (const part of readHtml(markup)) {
    if (part.type === 'text' && part.inside === 'style') {
      replace(part.start, part.end, kitFontStyles(part.text, fonts));
    } else if (part.type === 'element') {
      for (const { name, value, start, end } of part.attributes) {
        const set = attributeStyle(name, value, fonts);
        if (set !== value) replace(start, end, attributeList({ [name]: set }).markup.trim());
      }
    }
  }
  return written + markup.slice(told);
}

function attributeStyle(name: string, value: string, fonts: PageFonts): string {
  if (name === 'style') return kitFontStyles(value, fonts);
  if (name === 'font-family') return familyList(value, fonts);
  return name === 'face' ? familyList(value, fonts) : value;
}

const declaration =
  /((?:^|[{;\s])(--font-[\w-]+|font-family|font|all)\s*:\s*)((?:"[^"]*"|'[^']*'|[^;{}"'!])+?)(?=\s*(?:[;}!]|$))/gi;

function rewrite(fonts: PageFonts) {
  return (whole: string, start: string, property: string, value: string): string => {
    const name = property.toLowerCase();
    const isReset = /^(initial|revert|revert-layer)$/i.test(value);
    if (name === 'all') return isReset ? `${start}unset` : whole;
    if (isReset) return `${start}inherit`;
    if (name === 'font') return start + shorthand(value, fonts);
    const isToken = name.startsWith('--');
    return isToken && !/["',]|^[a-z][\w -]*$/i.test(value)
      ? whole
      : start + familyList(value, fonts, isToken ? name : undefined);
  };
}

/** `italic 700 20px/1.2 Arial` → the same in our fonts; fonts of the machine's menus become what is around. */
function shorthand(value: string, fonts: PageFonts): string {
  const parts =
    /^(.*?(?:[\d.]+(?:[a-z]+|%)|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|\w+\(.*\))(?:\s*\/\s*\S+)?)\s+(["'a-z_-].*)$/is.exec(
      value,
    );
  if (parts !== null) return `${parts[1]} ${familyList(parts[2] ?? '', fonts)}`;
  return /^(caption|icon|menu|message-box|small-caption|status-bar)$/i.test(value) ? 'inherit' : value;
}

/** @param token the theme’s token that is being given its fonts, which cannot name itself. */
function familyList(list: string, { families, lending }: PageFonts, token?: string): string {
  if (/^(inherit|unset)$/i.test(list)) return list;
  const known = new Set(families.map(plain));
  const named = (list.match(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^,"'(])+/g) ?? []).map((family) => family.trim());
  // A token brings its own fallbacks; what stands behind it is never reached.
  const end = named.findIndex((family) => /^var\(/i.test(family));
  const own = named
    .slice(0, end === -1 ? undefined : end + 1)
    .filter((one) => /^var\(/i.test(one) || known.has(plain(one)));
  if (end !== -1) return own.length === end + 1 ? list : own.join(', ');
  const isCode = /mono|courier|consolas|menlo|code|typewriter/i.test(token ?? list);
  if (own.length === 0 && token === undefined) return `var(--font-${isCode ? 'code' : 'text'})`;
  const fallback = own.some((family) => kitFamilies.has(plain(family)))
    ? []
    : [isCode ? '"Source Code Pro"' : '"Source Sans 3"'];
  const added = [...fallback, ...lending.map((family) => `"${family}"`)];
  return added.length === 0 && own.length === named.length ? list : [...own, ...added].join(', ');
}

/** Families of the kit’s that have all its letters. */
const kitFamilies = new Set(['literata', 'source sans 3', 'source code pro']);

function plain(family: string): string {
  return family.replace(/["']/g, '').trim().toLowerCase();
}
