import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFonts } from '../../../src/load/readFonts.ts';
import { memoizedParsers } from '../../../src/serve/preview/memoizedParsers.ts';
import { memoizedRenderers } from '../../../src/serve/preview/memoizedRenderers.ts';
import { readPreview } from '../../../src/serve/preview/readPreview.ts';
import { takeTurns } from '../../../src/serve/takeTurns.ts';
import { buildRequest } from '../../support/buildRequest.ts';
import { kitProject } from '../../support/kitProject.ts';
import { makePng } from '../../support/makePng.ts';
import { tempProject } from '../../support/tempProject.ts';

const one = 'decks/sections/part/one.md';
const two = 'decks/sections/part/two.md';
const slides = (...texts: readonly string[]): string => `---\ntitle: A part\nminutes: 2\n---\n${texts.join('\n---\n')}`;
const list = '\n- <b onclick="a()">one</b>\n- {fact:bees}\n';
const start = {
  'decks/bees.yaml':
    'title: Bees\naudience: adult\nslot: 10\nsections: [part/one, part/two]\nphoneCopy: https://bees.example/talk\n',
  'decks/facts.yaml':
    'bees:\n  text: About 20,000 kinds of bees\n  asOf: 2024\n  verifiedOn: 2026-11-01\n  sources: [book]\n',
  'decks/sources.yaml': 'book:\n  title: The book of bees\n  publisher: A house\n',
  [one]: slides('## Bees dance in the dark\n![A bee](bee.png)\n', `## What is counted\n${list}\nNote:\nSome words.\n`),
  [two]: slides(
    '## A formula\n$a^2$\n',
    '## A drawing\n```timeline\n- 1900: first\n- 2000: last\n```\n',
    '## The end\n',
  ),
};

it('renders at each key what it would render anew', async () => {
  const project = tempProject(start);
  writeFileSync(join(project.root, 'decks/sections/part/bee.png'), makePng({ width: 8, height: 8 }));
  const drafts = new Map<string, string>();
  const request = buildRequest({ folder: project.root, out: join(project.root, 'dist'), drafts });
  const around = {
    request,
    fonts: readFonts(kitProject),
    client: { script: '', css: '' } as never,
    paper: () => Promise.resolve(''),
    inTurn: takeTurns(),
    drawMermaid: () => Promise.resolve([]),
  };
  const lasting = { ...around, parsers: memoizedParsers() };
  const renderers = memoizedRenderers();
  const same = async (): Promise<number> => {
    const kept = await readPreview('bees', renderers, lasting);
    const fresh = await readPreview('bees', memoizedRenderers(), { ...around, parsers: memoizedParsers() });
    expect(kept.state).toEqual(fresh.state);
    return kept.state?.slides.size ?? 0;
  };
  const draft = (file: keyof typeof start, from: string, to: string): Promise<number> => {
    drafts.set(file, (drafts.get(file) ?? start[file]).replace(from, to));
    return same();
  };
  const disk = (file: keyof typeof start, text: string): Promise<number> => {
    project.write(file, text);
    renderers.forgetFiles();
    return same();
  };
  const count = await same();
  expect(count).toBeGreaterThan(5);
  await draft(one, 'dance', 'dance in the dark, қазақша ا');
  await draft(two, '1900: first', '1901: first');
  await draft(one, '## What', '## New\n\n---\n## What');
  expect(await draft(two, '\n---\n## The end\n', '')).toBe(count);
  await draft(one, 'Some words.', 'Some words, and many more of them than before.');
  await draft(one, '## Bees', '<!-- .slide: data-layout="quote" -->\n## Bees');
  await disk('decks/facts.yaml', start['decks/facts.yaml'].replace('20,000', '21,000'));
  await disk(
    'decks/bees.yaml',
    start['decks/bees.yaml'].replace('adult', 'general').replace('slot', 'language: kk\nslot'),
  );
  await disk('decks/bees.yaml', start['decks/bees.yaml'].replace('one, part/two', 'two, part/one'));
  writeFileSync(join(project.root, 'decks/sections/part/bee.png'), makePng({ width: 9, height: 9 }));
  renderers.forgetFiles();
  await same();
}, 60_000);
