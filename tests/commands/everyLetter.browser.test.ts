import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { tempProject } from '../support/tempProject.ts';

const open = fileOpener();
const kitFonts = /^(?:Literata|SourceSans3|SourceCodePro|NotoSans(?:Mono|Math|Symbols2?)?-|NotoEmoji)/;

/** Builds a deck from elsewhere with its notes; every PDF's fonts, and what it says. */
async function build(markdown: string, files: Readonly<Record<string, string>> = {}, packages: readonly string[] = []) {
  const { root, talk } = tempProject({ 'talk.md': markdown, ...files });
  for (const name of packages) {
    mkdirSync(join(root, 'node_modules/@fontsource'), { recursive: true });
    cpSync(`node_modules/@fontsource/${name}`, join(root, 'node_modules/@fontsource', name), { recursive: true });
  }
  const run = await talk('build', 'talk.md', '--only', 'deck,slides,notes', '--out', 'dist');
  const checked = await talk('check', 'talk.md');
  expect(run.err).not.toContain('print-wrong');
  expect([run.exit, checked.exit]).toEqual([0, 0]);
  const [slides, notes] = await Promise.all(
    ['slides.pdf', 'private/notes.pdf'].map((name) => readPdf(readFileSync(join(root, 'dist/talk', name)))),
  );
  const fonts = [...(slides?.fonts ?? []), ...(notes?.fonts ?? [])];
  const html = readFileSync(join(root, 'dist/talk/deck.html'), 'utf8');
  return {
    ...{ root, run, checked, html, text: slides?.pages.map((page) => page.text).join('\n') ?? '' },
    drawn: fonts.filter(({ subtype }) => subtype === 'Type3'),
    strange: fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).filter((name) => !kitFonts.test(name)),
  };
}

const ours = { drawn: [], strange: [] };

describe('letters that the text’s font lacks', () => {
  it.each([
    [
      'as they are',
      [
        '→ ← ↑ ↓ ⇒ ✓ ✗ ☐ ☑ ★ ☆ ♥ ✝ ● ■ ≈ ≤ ≥ ≠ √ ∞ ⅓ ₂ ² ‰ ➡ ⊕ ⌘ ① ℃',
        '`└─ a` and `├│`',
        'Ελλάδα ἀρχή Tiếng Việt **Ελλάδα** *Việt* `λ`',
      ],
    ],
    // Alone, or what stands for them elsewhere would lend them.
    ['as entities', ['Input &rarr; output &#10003; &oplus;']],
  ])('are lent by the kit: %s', async (_, texts) => {
    const slides = texts.map((text) => `# A ${text}\n\n${text} **${text}**\n\nNote:\n${text}`);
    const built = await build(slides.join('\n\n---\n\n'));
    expect(built).toMatchObject(ours);
    expect(built.text).not.toContain('□');
  });

  it('are outlines of one color in emoji, without boxes for what asks for color', async () => {
    const built = await build('# Ice 😊\n\n❤️ ✔️ 👍🏽 ⭐\n\nNote:\nSmile 😊');
    expect(built).toMatchObject(ours);
    expect(built.text).toContain('😊');
    expect(built.text).not.toMatch(/□|\ufe0f|\u{1f3fd}/u);
    expect(built.html.length).toBeLessThan(2_000_000);
  });

  it.each([
    ['professions, with a tone too', '👩‍💻 👩🏽‍🚀 🧔🏻‍♂️'],
    ['families and pairs', '👨‍👩‍👧‍👦 🧑‍🤝‍🧑 🫱🏻‍🫲🏿 👩🏻‍❤️‍💋‍👨🏽'],
    ['flags of letters, of pictures, of tags', '🇰🇿 🏳️‍🌈 🏴‍☠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['keys', '1️⃣ #️⃣ *️⃣'],
    ['animals and signs', '🐻‍❄️ 🐦‍⬛ ❤️‍🔥 👁️‍🗨️ 😮‍💨 ⛓️‍💥'],
    ['joiners written as entities', '👩&zwj;💻 👩&#8205;💻'],
  ])('are one picture where emoji are joined, on screen and on paper: %s', async (_, text) => {
    const built = await build(`# Ice\n\n${text}`);
    expect(built).toMatchObject(ours);
    expect(built.run.err).not.toContain('missing-glyph');
    const { page } = await open(join(built.root, 'dist/talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const widths = await page.$eval('section.present p', (line) => {
      const node = line.firstChild as Text;
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      return [...new Intl.Segmenter().segment(node.data)]
        .filter(({ segment }) => segment.trim() !== '')
        .map(({ index, segment }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + segment.length);
          return Math.round((10 * range.getBoundingClientRect().width) / size);
        });
    });
    // In tenths of an em: each emoji of the kit's is as wide as any other.
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeLessThan(15);
    expect(widths).toHaveLength(text.split(' ').length);
    const [first = ''] = text
      .replace(/\ufe0f/g, '')
      .replace('&zwj;', '\u200d')
      .split(' ');
    expect(built.text).toContain(first);
    expect(built.text).not.toContain('□');
  });

  it('stand one by one where no font has them as one, and one box stands for a letter with its mark', async () => {
    const built = await build('# Axes\n\nA 😊‍🚀 flies x⃗ on a xylophone, twice x⃗');
    expect(built.text).toContain('A 😊🚀 flies □ on a xylophone, twice □');
    for (const { out, err } of [built.run, built.checked]) {
      expect((out + err).match(/warning {2}missing-glyph/g)).toHaveLength(1);
      expect(out + err).toContain('talk.md:3:15  warning  missing-glyph  The fonts have no x⃗ (U+0078 U+20D7)');
    }
  });

  it('come from a package that the project added, and are read from right to left', async () => {
    const built = await build('# שלום עולם\n\n- مرحبا\n- **بالعالم**\n\nNote:\nשלום `مرحبا`', {}, [
      'noto-sans-hebrew',
      'noto-naskh-arabic',
    ]);
    expect(built.drawn).toEqual([]);
    expect(new Set(built.strange.map((name) => name.replace(/(?:Thin)?-.*/, '')))).toEqual(
      new Set(['NotoSansHebrew', 'NotoNaskhArabic']),
    );
    expect(built.run.err + built.checked.err).not.toContain('warning  missing-glyph');
    expect(built.html).toContain('<h1 dir="rtl" lang="he">');
    expect(built.html).toContain('<ul dir="rtl" lang="ar">');
  });

  it('are a warning at their line in a deck from elsewhere, with a box on paper, and the package named', async () => {
    const built = await build('# Title\n\nA word: 你好\n\nNote:\nAnd مرحبا');
    expect(built).toMatchObject(ours);
    for (const { out, err } of [built.run, built.checked]) {
      expect(out + err).toContain('talk.md:3:9  warning  missing-glyph');
      expect(out + err).toContain('npm i @fontsource/noto-sans-sc');
      expect(out + err).toContain('npm i @fontsource/noto-naskh-arabic');
    }
    expect(built.text).toContain('□□');
    expect(built.html).toContain('你好');
  });

  it('are an error in a talk of one’s own, the same from check and build', async () => {
    const { talk } = tempProject({
      'decks/demo.yaml': 'title: Demo\naudience: general\nslot: 20\nsections:\n  - demo/one\nhandouts: [summary]\n',
      'decks/sections/demo/one.md': '---\ntitle: T\naudience: general\nminutes: 1\n---\n## One 漢\n',
    });
    for (const run of [await talk('check'), await talk('build', '--out', 'dist')]) {
      expect(run.exit).toBe(1);
      expect(run.out + run.err).toContain('decks/sections/demo/one.md:6:8  error  missing-glyph');
    }
  });
});

describe('fonts that an author names, or leaves to the machine', () => {
  it('become fonts of the kit: in code, keys and samples, in styles and comments, in a drawing in the text', async () => {
    const slides = [
      'text\n\nNote:\nSee `code`.\n\n```js\nlet a = 1;\n```',
      '<kbd>Ctrl</kbd> <samp>out</samp> <tt>t</tt>\n\nNote:\n<kbd>Esc</kbd>',
      '<p style="font-family: cursive">a</p>\n<p style="font:italic 20px/1.2 Georgia, serif">b</p>\n<p style="font:menu">c</p>\n<p style=\'font-family:"Courier New"\'>d</p>\n<p style="all:initial">e</p>\n<font face="Arial">f</font>',
      'Words <!-- .element: style="font-family: monospace" -->',
      '<svg viewBox="0 0 90 30"><text font-family="Arial, sans-serif" y="20">T</text><text y="9" style="font:9px Times">U</text></svg>',
    ];
    expect(await build(slides.map((body) => `# A headline\n\n${body}`).join('\n\n---\n\n'))).toMatchObject(ours);
  });

  it('become fonts of the kit in a picture with words, which lends letters too', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><text x="10" y="55" font-family="Arial, Helvetica, sans-serif" font-size="20">Teacher → <tspan font-weight="bold">ice</tspan></text></svg>';
    const built = await build('# A drawing\n\n![A box](draw.svg)', { 'draw.svg': svg });
    expect(built).toMatchObject(ours);
    expect(built.text).toContain('Teacher →');
  });
});

it('sets a space for a separator of lines, and nothing for other signs that cannot be seen', async () => {
  const built = await build('# One\n\nline\u2028two and\u2029three\u0007');
  expect(built).toMatchObject(ours);
  expect(built.text).toContain('line two and three');
});

it('prints in a font of the theme’s own folder, and says where one is named that is not there', async () => {
  const css = (file: string): string =>
    `@font-face{font-family:"Bee Serif";src:url("${file}");font-weight:600}\n:root{--font-heading:"Bee Serif"}`;
  const { root, write, talk } = tempProject({
    'decks/demo.yaml':
      'title: Demo\naudience: general\nslot: 20\ntheme: mine\nsections:\n  - demo/one\nhandouts: [summary]\n',
    'decks/sections/demo/one.md': '---\ntitle: T\naudience: general\nminutes: 1\n---\n## One → жук\n',
    'assets/themes/mine/theme.json': '{ "extends": "steppe" }',
    'assets/themes/mine/fonts.css': css('fonts/bee.woff2'),
  });
  const missing = await talk('check');
  expect(missing.exit).toBe(1);
  expect(missing.out + missing.err).toContain('assets/themes/mine/fonts.css:1:45  error  bad-value');
  mkdirSync(join(root, 'assets/themes/mine/fonts'));
  copyFileSync(
    'node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin-400-normal.woff2',
    join(root, 'assets/themes/mine/fonts/bee.woff2'),
  );
  const built = await talk('build', '--out', 'dist', '--only', 'slides,handouts');
  expect(built.exit).toBe(0);
  for (const file of ['slides.pdf', 'handout-summary.pdf']) {
    const names = (await readPdf(readFileSync(join(root, 'dist/demo', file)))).fonts.map(({ name }) => name);
    expect(names.filter((name) => name.includes('NaskhArabic'))).not.toEqual([]);
    expect(names.filter((name) => !/Naskh|Literata|SourceSans3|NotoSans/.test(name))).toEqual([]);
  }
  write('assets/themes/mine/fonts.css', css('../../../../outside.woff2'));
  expect((await talk('check')).exit).toBe(1);
});
