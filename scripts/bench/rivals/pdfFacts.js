import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What the slides.pdf below a folder is, whoever made it.
 * @returns {Promise<{ pages: number, tagged: boolean, bookmarks: number, bytes: number }>} `tagged`: it says so and its first page has a tag tree
 */
export async function pdfFacts(folder) {
  const path = readdirSync(folder, { recursive: true }).find((name) => name.endsWith('slides.pdf'));
  if (path === undefined) throw new Error('there is no slides.pdf');
  const data = new Uint8Array(readFileSync(join(folder, path)));
  const bytes = data.length;
  const task = getDocument({ data, verbosity: 0 });
  try {
    const pdf = await task.promise;
    const marks = await pdf.getMarkInfo();
    const tree = await (await pdf.getPage(1)).getStructTree();
    const bookmarks = count((await pdf.getOutline()) ?? []);
    return { pages: pdf.numPages, tagged: marks?.Marked === true && tree !== null, bookmarks, bytes };
  } finally {
    await task.destroy();
  }
}

function count(items) {
  return items.reduce((total, { items: below }) => total + 1 + count(below), 0);
}
