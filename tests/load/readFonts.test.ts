import { describe, expect, it } from 'vitest';
import { assetAddress } from '../../src/load/assetAddress.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { tempFolder } from '../support/tempFolder.ts';

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 700, style: 'italic' },
];
const family = (name: string, role: string, subsets: readonly string[]) => ({
  ...{ name, role, subsets, faces, package: `@fonts/${name.toLowerCase()}`, prefix: name.toLowerCase() },
});
const families = [
  family('Head', 'heading', ['latin', 'cyrillic']),
  family('Text', 'text', ['latin', 'cyrillic', 'greek']),
  family('Mono', 'code', ['latin']),
  family('Bare', 'text', ['latin']),
];
const coverage = {
  Head: { latin: [[65, 90]], cyrillic: [[0x410, 0x42f]] },
  Text: {
    latin: [
      [65, 90],
      [0x2013, 0x2013],
    ],
    cyrillic: [[0x410, 0x44f]],
    greek: [[0x391, 0x391]],
  },
  Mono: { latin: [[48, 57]] },
};

/** A kit whose fonts are the names of their files. */
function kit(without?: string) {
  const files = families.flatMap(({ package: folder, prefix, subsets }) => [
    [`node_modules/${folder}/package.json`, '{}'],
    ...subsets.flatMap((subset) =>
      faces.map(({ weight, style }) => {
        const file = `${prefix}-${subset}-${weight}-${style}.woff2`;
        return [`node_modules/${folder}/files/${file}`, file];
      }),
    ),
  ]);
  const { root } = tempFolder({
    'package.json': '{}',
    'assets/fonts/families.json': JSON.stringify({ families }),
    'assets/fonts/coverage.json': JSON.stringify(coverage),
    ...Object.fromEntries(files.filter(([path]) => path !== without)),
  });
  return { root: '/elsewhere', kit: root };
}

const face = (name: string, subset: string, weight: number, style: string, range: string) =>
  `@font-face{font-family:'${name}';font-weight:${weight};font-style:${style};font-display:block;unicode-range:${range};src:url(${address(
    `${name.toLowerCase()}-${subset}-${weight}-${style}.woff2`,
  )}) format('woff2')}`;
const address = (file: string) => assetAddress(Buffer.from(file));
const both = (name: string, subset: string, range: string) =>
  [face(name, subset, 400, 'normal', range), face(name, subset, 700, 'italic', range)].join('\n');

/** Rules without those of letters that are lent. */
const own = (css: string) =>
  css
    .split('\n')
    .filter((rule) => !rule.includes("'Other "))
    .join('\n');

const latin = {
  Head: both('Head', 'latin', 'U+41-5a'),
  Text: both('Text', 'latin', 'U+41-5a,U+2013'),
  Mono: both('Mono', 'latin', 'U+30-39'),
  Bare: both('Bare', 'latin', ''),
};

describe('fonts', () => {
  it('are known with the letters that they have', () => {
    const fonts = readFonts(kit());
    expect(fonts.families).toEqual(families);
    expect(fonts.coverage).toEqual(coverage);
  });

  it('are named for Latin letters always, those of code when asked for', () => {
    const fonts = readFonts(kit());
    expect(fonts.css('', false)).toBe([latin.Head, latin.Text, latin.Bare].join('\n'));
    expect(own(fonts.css('AZ', true))).toBe([latin.Head, latin.Text, latin.Mono, latin.Bare].join('\n'));
  });

  it('are named for other scripts by the letters of the text, the first and the last of a range included', () => {
    const cyrillic = both('Text', 'cyrillic', 'U+410-44f');
    const head = both('Head', 'cyrillic', 'U+410-42f');
    const [greek, plain] = [both('Text', 'greek', 'U+391'), [latin.Head, latin.Text, latin.Bare].join('\n')];
    const css = (text: string) => own(readFonts(kit()).css(text, false));
    expect(css('a я')).toBe([latin.Head, latin.Text, cyrillic, latin.Bare].join('\n'));
    for (const letter of ['\u0410', '\u042f'])
      expect(css(letter)).toBe([latin.Head, head, latin.Text, cyrillic, latin.Bare].join('\n'));
    expect(css('\u0391')).toBe([latin.Head, latin.Text, greek, latin.Bare].join('\n'));
    for (const letter of ['\u040f', '\u0450', '\u0390', '\u0392', '😀']) expect(css(letter)).toBe(plain);
  });

  it('are found by their addresses once rules have named them, and are read once', () => {
    const fonts = readFonts(kit());
    const [here, there] = [address('text-latin-400-normal.woff2'), address('text-cyrillic-400-normal.woff2')];
    expect(fonts.resolveAsset(here)).toBeUndefined();
    const css = fonts.css('A', false);
    const data = Buffer.from('text-latin-400-normal.woff2').toString('base64');
    expect(fonts.resolveAsset(here)).toBe(`data:font/woff2;base64,${data}`);
    expect(fonts.resolveAsset(there)).toBeUndefined();
    expect(fonts.css('A', false)).toBe(css);
  });

  it('are asked for from disk when a page needs them, and not before', () => {
    const fonts = readFonts(kit('node_modules/@fonts/text/files/text-greek-700-italic.woff2'));
    expect(() => fonts.css('A', true)).not.toThrow();
    expect(() => fonts.css('\u0391', true)).toThrow('ENOENT');
  });
});

describe('letters that are missing', () => {
  const fonts = readFonts(kit());

  it.each([
    ['AZ', []],
    ['A@[', ['@', '[']],
    ['xAxЯя', ['x']],
    ['Яя–', []],
    ['\u2012\u2014', ['\u2012', '\u2014']],
    ['A1', ['1']],
    ['😀A😀', ['😀']],
  ] as const)('of “%s” are %j', (text, missing) => {
    expect(fonts.missing(text)).toEqual(missing);
  });

  it('are never those without a shape: controls, joiners, spaces, tones of skin', () => {
    expect(fonts.missing('\n\t \u001f\u007f\u0085\u00a0\u200d\u2009\ufe0f\u2028\u2029\u{e0001}\u{1f3fd}')).toEqual([]);
    expect(fonts.missing('!~¡')).toEqual(['!', '~', '¡']);
  });
});
