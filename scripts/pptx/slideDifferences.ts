import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a slide in LibreOffice is from the same slide in slides.pdf. */
export interface SlideDifference {
  readonly deck: string;
  readonly slide: number;
  /** Of its pixels, those that a viewer would call another colour. */
  readonly share: number;
  /** Both pictures side by side. */
  readonly picture: string;
}

/** Width of the pictures that are held against each other, in pixels: a letter that stands a little elsewhere counts little. */
const width = 320;

/** Holds each page of one PDF against the same page of another. @param folder for pictures. */
export function slideDifferences(
  deck: string,
  ours: string,
  theirs: string,
  folder: string,
): readonly SlideDifference[] {
  const pages = [ours, theirs].map((pdf, index) => pagesOf(pdf, folder, index === 0 ? 'ours' : 'theirs'));
  const [own = [], other = []] = pages;
  return own.map((path, index) => {
    const mine = PNG.sync.read(readFileSync(path));
    const second = other[index];
    const read = second === undefined ? undefined : PNG.sync.read(readFileSync(second));
    const fits = read !== undefined && read.width === mine.width && read.height === mine.height;
    const different = fits
      ? pixelmatch(mine.data, read.data, undefined, mine.width, mine.height, { threshold: 0.2 })
      : mine.width * mine.height;
    const picture = join(folder, `both-${String(index + 1).padStart(3, '0')}.png`);
    if (fits) writeFileSync(picture, sideBySide(mine, read));
    return { deck, slide: index + 1, share: different / (mine.width * mine.height), picture };
  });
}

function pagesOf(pdf: string, folder: string, name: string): readonly string[] {
  for (const old of readdirSync(folder).filter((one) => one.startsWith(`${name}-`))) rmSync(join(folder, old));
  execFileSync('pdftoppm', ['-png', '-scale-to-x', String(width), '-scale-to-y', '-1', pdf, join(folder, name)]);
  return readdirSync(folder)
    .filter((one) => one.startsWith(`${name}-`))
    .sort()
    .map((one) => join(folder, one));
}

function sideBySide(left: PNG, right: PNG): Buffer {
  const both = new PNG({ width: left.width + right.width, height: left.height });
  PNG.bitblt(left, both, 0, 0, left.width, left.height, 0, 0);
  PNG.bitblt(right, both, 0, 0, right.width, right.height, left.width, 0);
  return PNG.sync.write(both);
}
