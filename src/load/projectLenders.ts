import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fontPoints } from './fontPoints.ts';
import type { LetterLender } from './letterLender.ts';

/**
 * The fonts that a project has added: every `@fontsource` package in the `node_modules` that Node would look in, nearest first.
 * A package's own ranges say which of its files may have a letter, the file itself whether it does.
 * @param known packages that are the kit's own.
 */
export function projectLenders(root: string, known: ReadonlySet<string>): LetterLender[] {
  const found = new Map<string, string>();
  for (const folder of moduleFolders(root)) {
    for (const name of packagesIn(folder))
      if (!found.has(name) && !known.has(name)) found.set(name, join(folder, name));
  }
  return [...found].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, folder]) => packageLenders(folder));
}

function moduleFolders(root: string): string[] {
  const folders: string[] = [];
  for (let here = root; ; here = dirname(here)) {
    folders.push(join(here, 'node_modules', '@fontsource'));
    if (dirname(here) === here) return folders;
  }
}

function packagesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** What a package says of itself. */
interface Metadata {
  readonly id: string;
  readonly family: string;
  readonly weights: readonly number[];
}

function packageLenders(folder: string): LetterLender[] {
  const metadata = readJson<Metadata>(join(folder, 'metadata.json'));
  const ranges = readJson<Readonly<Record<string, string>>>(join(folder, 'unicode.json'));
  if (metadata === undefined || ranges === undefined) return [];
  return Object.entries(ranges).flatMap(([subset, range]) => {
    const name = subset.replace(/[[\]]/g, '');
    const files = [nearest(metadata.weights, 400), nearest(metadata.weights, 700)]
      .map((weight) => join(folder, 'files', `${metadata.id}-${name}-${weight}-normal.woff2`))
      .filter((file, index, all) => all.indexOf(file) === index && existsSync(file));
    const [first] = files;
    if (first === undefined) return [];
    const named = rangesOf(range);
    let points: ReadonlySet<number> | undefined;
    const has = (point: number): boolean => {
      if (!named.some(([from, to]) => from <= point && point <= to)) return false;
      points ??= pointsOf(first);
      return points.has(point);
    };
    return [{ family: metadata.family, has, weights: files.map((file) => ({ file })) }];
  });
}

function nearest(weights: readonly number[], wanted: number): number {
  return [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}

/** A damaged font has no letters: the message then names the package to add. */
function pointsOf(file: string): ReadonlySet<number> {
  try {
    return fontPoints(readFileSync(file));
  } catch {
    return new Set();
  }
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** `U+0590-05FF,U+200C` → [first, last] pairs. */
function rangesOf(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}
