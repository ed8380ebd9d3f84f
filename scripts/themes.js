/**
 * `npm run themes [FOLDER [THEME…]]`: how the kit's themes look and how well they can be read, over the deck of all layouts and drawings
 * in tests/look/fixtures/layouts. Writes a contact sheet for each theme on light and on dark ground, and in black ink on paper, into the
 * folder (dist/themes when not given), and prints a table: the least contrast of a text with the pixels behind it.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out = 'dist/themes', ...themes] = process.argv.slice(2);
const { lookAtThemes } = await import(
  await compile({ root, entry: 'scripts/themes/lookAtThemes.ts', name: 'look-at-themes' })
);
console.log(await lookAtThemes(root, resolve(out), themes, console.error));
