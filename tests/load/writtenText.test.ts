import { realpathSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writtenText } from '../../src/load/writtenText.ts';
import { tempFolder } from '../support/tempFolder.ts';

function project(files: Readonly<Record<string, string>>) {
  const root = realpathSync(tempFolder(files).root);
  return { root, kit: root };
}

it('is a file’s text, and empty for one that is not there', () => {
  const here = project({ 'decks/a.md': 'Words' });
  expect(writtenText(here, 'decks/a.md')).toEqual({ text: 'Words' });
  expect(writtenText(here, 'decks/b.md')).toEqual({ text: '' });
  expect(writtenText(here, 'decks/b.png')).toEqual({ text: '' });
});

it('leaves out the numbers of a drawing’s lines, and keeps its lines', () => {
  const numbers = 'M0 0h1.5v-2, 3z'.repeat(4);
  const drawing = `<svg>\n<path d="${numbers}"/>\n<text id='${numbers}ama'>Words</text></svg>`;
  const here = project({ 'a.svg': drawing, 'a.md': drawing });
  expect(writtenText(here, 'a.svg').text).toBe(`<svg>\n<path d=""/>\n<text id='${numbers}ama'>Words</text></svg>`);
  expect(writtenText(here, 'a.md').text).toBe(drawing);
});

it('says why a text of more than 50 MB was not read', () => {
  const here = project({});
  writeFileSync(join(here.root, 'a.csv'), '');
  truncateSync(join(here.root, 'a.csv'), 50_000_001);
  const { text, unread } = writtenText(here, 'a.csv');
  expect([text, unread?.code, unread?.at?.file]).toEqual(['', 'too-large', 'a.csv']);
});
