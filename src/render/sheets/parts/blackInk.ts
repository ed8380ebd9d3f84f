/**
 * A theme's styles for black ink. Every colour becomes the grey of its own luminance, so that contrast stays what it was;
 * paper turns white and ink black. What a theme keeps for dark slides (`--night-…`) takes the day's values: a dark slide would
 * cost a cartridge and come out streaky on a copier.
 */
export function blackTheme(css: string): string {
  const grey = greyColors(css);
  const day = new Map(
    [...grey.matchAll(/(?<=[{;\s])--([\w-]+)\s*:\s*(#[\da-f]{3,8})\s*;/gi)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  day.set('ink', '#000').set('paper', '#fff');
  if (day.has('heading')) day.set('heading', '#000');
  const names = [...day.keys()].filter((name) => !name.startsWith('night-') && !name.startsWith('code-'));
  const tokens = names.map((name) => `--${name}:${day.get(name)};--night-${name}:${day.get(name)}`);
  return `${grey}\n:root{${[...tokens, ...codeTokens].join(';')}}${darkGrounds}`;
}

/** Colours that an author gave the ground of a dark slide: black letters would stand on them. */
const darkGrounds =
  'section.slide[data-ground=dark][style*=background-color]{background-color:#fff!important}' +
  'section.slide[data-ground=dark][style*="gradient("]{background-image:none!important}';

/** Rendered slides for black ink: colours of drawings, and of pictures that their author wrote into the text. */
export function blackMarkup(markup: string): string {
  return markup
    .replace(/\s(?:style|fill|stroke|stop-color|flood-color)="[^"]*"/g, greyColors)
    .replace(/data:image\/svg\+xml;base64,[\w+/=]+/g, blackPicture);
}

/** A picture as `data:` URI for black ink: an SVG in grey. Photographs are left to the printer. */
export function blackPicture(dataUri: string): string {
  if (!dataUri.startsWith(svgStart)) return dataUri;
  const svg = Buffer.from(dataUri.slice(svgStart.length), 'base64').toString('utf8');
  return svgStart + Buffer.from(greyColors(svg)).toString('base64');
}

const svgStart = 'data:image/svg+xml;base64,';

/** Code loses its dark panel. */
const codeTokens = [
  '--code-ground:#f4f4f4',
  '--code-text:#000',
  '--code-quiet:#444',
  '--code-word:#000',
  '--code-value:#333',
];

/** Colours as `#…` and `rgb(…)` in a text → grey. References such as `url(#id)` and `href="#id"` are no colours. */
function greyColors(text: string): string {
  return text
    .replace(
      /(?<![\w&(/"'])#([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|(?<=(?:fill|stroke|stop-color|flood-color|color)=["'])#([\da-f]{6}|[\da-f]{3})(?=["'])/gi,
      (_, free?: string, quoted?: string) => greyOf(free ?? quoted ?? ''),
    )
    .replace(/\brgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/gi, (whole, ...parts: string[]) => {
      const level = greyLevel(parts.slice(0, 3).map(Number));
      return `${whole.slice(0, whole.indexOf('('))}(${level},${level},${level}`;
    });
}

function greyOf(hex: string): string {
  const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const channels = [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16));
  const level = greyLevel(channels).toString(16).padStart(2, '0');
  return `#${level}${level}${level}${wide.slice(6)}`;
}

/** The grey whose relative luminance (WCAG 2.2) is that of the colour. */
function greyLevel(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
}
