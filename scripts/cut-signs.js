// Cuts arrows, marks, shapes and figures out of Noto's large fonts into assets/fonts/signs/, a small file for each block of Unicode,
// so that a deck with one arrow carries some kilobytes. Run it by hand after a font changes, then scripts/font-coverage.js:
//   npm i --prefix FOLDER subset-font @fontsource/noto-sans-math @fontsource/noto-sans-symbols @fontsource/noto-sans-symbols-2 @expo-google-fonts/noto-sans @expo-google-fonts/noto-sans-mono
//   node scripts/cut-signs.js FOLDER
// The fonts are under the SIL Open Font License 1.1 and reserve no names, so a part may keep the name of the whole.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create } from 'fontkitten';

const modules = join(resolve(process.argv[2] ?? '.'), 'node_modules');
const subsetFont = createRequire(join(modules, 'x.js'))('subset-font');
const target = new URL('../assets/fonts/signs/', import.meta.url);

/** In this order: a letter is taken from the first that has it. The fixed-width one draws boxes that meet, and nothing else. */
const fonts = [
  ['noto-sans-mono', '@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf', ['boxes']],
  ['noto-sans', '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['noto-sans-math', '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'],
  ['noto-sans-symbols-2', '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2'],
  ['noto-sans-symbols', '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-400-normal.woff2'],
];

/** Blocks of Unicode as first and last code points. */
const blocks = {
  punctuation: [[0x2010, 0x205e]],
  numbers: [
    [0x2070, 0x209f],
    [0x2150, 0x218b],
    [0x2460, 0x24ff],
  ],
  letterlike: [
    [0x20a0, 0x20cf],
    [0x2100, 0x214f],
  ],
  arrows: [
    [0x2190, 0x21ff],
    [0x27f0, 0x27ff],
    [0x2b00, 0x2b11],
  ],
  mathematics: [[0x2200, 0x22ff]],
  technical: [[0x2300, 0x23ff]],
  boxes: [[0x2500, 0x259f]],
  shapes: [
    [0x25a0, 0x25ff],
    [0x2b1b, 0x2b1c],
    [0x2b50, 0x2b55],
  ],
  miscellaneous: [[0x2600, 0x26ff]],
  dingbats: [[0x2700, 0x27bf]],
};

mkdirSync(target, { recursive: true });
for (const [block, ranges] of Object.entries(blocks)) {
  const seen = new Set();
  for (const [name, path, only] of fonts) {
    if (only !== undefined && !only.includes(block)) continue;
    const bytes = readFileSync(join(modules, path));
    const points = [...new Set(create(bytes).characterSet)].filter(
      (point) => !seen.has(point) && ranges.some(([first, last]) => first <= point && point <= last),
    );
    if (points.length === 0) continue;
    for (const point of points) seen.add(point);
    const cut = await subsetFont(bytes, String.fromCodePoint(...points), { targetFormat: 'woff2' });
    writeFileSync(new URL(`${name}-${block}-400-normal.woff2`, target), cut);
  }
}
