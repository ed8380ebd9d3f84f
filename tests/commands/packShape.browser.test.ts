import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { readPdf } from '../support/readPdf.ts';
import { tempProject } from '../support/tempProject.ts';

/** Slides of a heading alone, three after each two that are not. */
const slides = Array.from({ length: 24 }, (_, index) => {
  const headline = `## Number ${index + 1} has a headline`;
  return index % 5 < 2
    ? `${headline}\n\n- a line below it`
    : `<!-- .slide: layout="statement" data-ground="dark" -->\n${headline}`;
});
const project = tempProject({
  'decks/square.yaml':
    'title: Twenty-four\naudience: adult\nslot: 10\nformat: 4:3\nhandouts: []\nsections:\n  - part/one\n',
  'decks/sections/part/one.md': `---\ntitle: One\nminutes: 5\n---\n${slides.join('\n\n---\n')}\n`,
});
const desk = join(project.root, 'stick/1-For-the-desk');

it('fills the pages of the operator and makes pictures of the slides’ own shape, at 4:3', async () => {
  const { exit, err } = await project.talk('pack', 'square', '--to', 'stick', '--public');
  expect(exit, err).toBe(0);
  const { pages } = await readPdf(readFileSync(join(desk, 'operator.pdf')));
  const numbers = pages.map(({ text }) => [...text.matchAll(/(\d{4})-[a-z0-9-]+\.png/g)].map(([name]) => name));
  const pictures = readdirSync(join(desk, 'pictures')).sort();
  // Every row once, in order, whole.
  expect(numbers.flat()).toEqual(pictures);
  const counts = numbers.map(({ length }) => length);
  const full = Math.max(...counts);
  expect(counts.length).toBeGreaterThan(3);
  // Beside the title one row less has room; the last page ends where the talk does.
  expect(counts[0]).toBeGreaterThanOrEqual(full - 1);
  expect(counts.slice(1, -1)).toEqual(counts.slice(1, -1).map(() => full));
  const read = pictures.map((name) => PNG.sync.read(readFileSync(join(desk, 'pictures', name))));
  expect(read.map(({ width, height }) => `${width} × ${height}`)).toEqual(read.map(() => '1440 × 1080'));
});
