// Reads the character maps of the fonts the kit ships and writes assets/fonts/coverage.json.
// Run it by hand after a font package changes: `node scripts/font-coverage.js`. A test holds file and fonts together.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';

const root = new URL('..', import.meta.url);
const { families } = JSON.parse(readFileSync(new URL('assets/fonts/families.json', root), 'utf8'));

/**
 * Code points that every face of a family has in one script subset, as sorted [first, last] ranges; without `seen`, those of subsets
 * before it. Emoji have none seen: one that is joined of several must be found whole in one file; nor have marks, since a browser sets
 * a letter and the marks on it from one file.
 */
export function coverageOf(family, subset, seen) {
  const sets = family.faces.map(({ weight, style }) => {
    const folder = family.folder ? `assets/fonts/${family.folder}` : `node_modules/${family.package}/files`;
    const file = new URL(`${folder}/${family.prefix}-${subset}-${weight}-${style}.woff2`, root);
    return new Set(create(readFileSync(file)).characterSet);
  });
  const [first, ...others] = sets;
  const shared = [...first]
    .filter((point) => (isMark(point) || !seen.has(point)) && others.every((set) => set.has(point)))
    .sort((a, b) => a - b);
  for (const point of shared) seen.add(point);
  const ranges = [];
  for (const point of shared) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function isMark(point) {
  return /\p{M}/u.test(String.fromCodePoint(point));
}

/** The whole table: family → subset → ranges. */
export function coverage() {
  return Object.fromEntries(
    families.map((family) => {
      const seen = new Set();
      const once = (subset) => coverageOf(family, subset, family.name === 'Noto Emoji' ? new Set() : seen);
      return [family.name, Object.fromEntries(family.subsets.map((subset) => [subset, once(subset)]))];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('assets/fonts/coverage.json', root);
  writeFileSync(target, `${JSON.stringify(coverage())}\n`);
  console.log('wrote assets/fonts/coverage.json');
}
