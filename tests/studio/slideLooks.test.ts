import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { slideLooks } from '../../src/studio/slideLooks.ts';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { factText, helpLineText, oneSource } from '../support/makeDeck.ts';
import { smallManifest, tempProject } from '../support/tempProject.ts';

const file = 'decks/sections/part/one.md';
const text = `---
title: One
minutes: 1
---
## First {fact:known}

Note:
Said to it.

---
## Second

![A lake](../../../assets/lake.svg)

Note:
Said to the second.

---
## Third

\`\`\`helplines
ids: [line]
\`\`\`

---
## Fourth

\`\`\`chart
data: lakes.csv
alt: Depths of lakes
\`\`\`
`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const manifest = `${smallManifest}theme: mine\n`;
const files = {
  'decks/small.yaml': manifest,
  [file]: text,
  'decks/facts.yaml': factText('known'),
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': helpLineText('line'),
  'assets/lake.svg': svg,
  'assets/data/lakes.csv': 'label,depth\nBalkhash,26\n',
  'assets/themes/mine/theme.yaml': 'extends: steppe\n',
};
const project = tempProject(files);

/** Ids of the slides that look otherwise once a file has been written anew. */
function changedBy(path: string, written?: string): string[] {
  const looks = (): ReadonlyMap<string, string> => {
    const deck = deckTasks(buildRequest({ folder: project.root, decks: ['small'] }))[0]?.load().deck;
    if (deck === undefined) throw new Error('A test means its deck to be read.');
    const look = slideLooks(deck, openProject(project.root));
    return new Map(deck.slides.map((slide) => [slide.id, look(slide)]));
  };
  for (const [file, start] of Object.entries(files)) project.write(file, start);
  const before = looks();
  if (written !== undefined) project.write(path, written);
  // As if it had been written some time later.
  else utimesSync(join(project.root, path), new Date(), new Date(2030, 1, 1));
  return [...looks()].filter(([id, look]) => before.get(id) !== look).map(([id]) => id);
}

const all = ['title', 'part-one-1', 'part-one-2', 'part-one-3', 'part-one-4'];

it.each([
  ['a word on it', file, text.replace('## Second', '## The second'), ['part-one-2']],
  ['a line above it', file, text.replace('## Second', '\n\n## Second'), []],
  ['what is said to it', file, text.replace('Said to it.', 'Said to it, and more.'), []],
  ['the fact it says', 'decks/facts.yaml', factText('known', { value: '12' }), ['part-one-1']],
  ['the number it shows', 'decks/helplines.yaml', helpLineText('line', { phone: '1-800-000-0000' }), ['part-one-3']],
  ['the picture it shows', 'assets/lake.svg', undefined, ['part-one-2']],
  ['the table it draws', 'assets/data/lakes.csv', undefined, ['part-one-4']],
  ['the theme', 'assets/themes/mine/theme.yaml', undefined, all],
  ['how long the talk may be', 'decks/small.yaml', manifest.replace('slot: 10', 'slot: 20'), []],
])('%s changes the look of those alone that show it', (_, path, written, expected) => {
  expect(changedBy(path, written)).toEqual(expected);
});
