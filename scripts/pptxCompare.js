/**
 * `npm run pptx:compare [FOLDER [DECK…]]`: slides.pptx of the shipped decks, or of those named, before two judges that are not ours: the
 * validator of the Open XML SDK, and LibreOffice, which must be installed (`soffice`), as must `pdftoppm`. Builds the decks into the folder
 * (dist/pptx when not given), reads them in LibreOffice, and prints a table: errors, slides, words and notes that differ, how far its
 * pictures are from those of slides.pdf, sizes, times; then the five slides that differ most, whose pictures stand side by side in
 * the folder.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out = 'dist/pptx', ...decks] = process.argv.slice(2);
const { comparePresentations } = await import(
  await compile({ root, entry: 'scripts/pptx/comparePresentations.ts', name: 'compare-presentations' })
);
console.log(await comparePresentations(root, resolve(out), decks, console.error));
