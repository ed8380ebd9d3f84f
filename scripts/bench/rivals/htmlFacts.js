import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a folder with a deck in HTML holds: how many files, their size together, and where the deck's pictures are: inside its page, beside it,
 * or left where the author had them. Throws when there is no page.
 */
export function htmlFacts(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const page = files.find((file) => /(?:deck|reveal)\.html$/.test(file));
  if (page === undefined) throw new Error('there is no page');
  const inside = readFileSync(page, 'utf8').includes('data:image/png;base64,');
  const beside = files.some((file) => /p\d+\.png$/.test(file));
  return {
    files: files.length,
    bytes: files.reduce((total, file) => total + statSync(file).size, 0),
    pictures: inside ? 'inside' : beside ? 'beside' : 'left',
  };
}
