import { expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { TalkView } from '../../src/model/studio.ts';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { readTalk } from '../../src/studio/readTalk.ts';
import { readTalkFaults } from '../../src/studio/readTalkFaults.ts';
import type { StudioContext } from '../../src/studio/studioContext.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallSection, tempProject } from '../support/tempProject.ts';

const { root, write } = tempProject({
  'decks/small.yaml':
    'title: Small\naudience: teen\nslot: 5\nquestions: 1\nsections:\n  - 7\n  - part/one\n  - part/none: full\n',
  'decks/sections/part/one.md': smallSection.replace('minutes: 0.1', 'minutes: { full: 6, short: 2 }\naudience: adult'),
});
const context = (): StudioContext => {
  const project = openProject(root);
  const request = buildRequest({ folder: root, decks: [] });
  return { project, request, parsers: memoizedParsers(), fonts: readFonts(project) };
};
const read = (): TalkView => {
  const talk = readTalk('small', context());
  if (!('sections' in talk)) throw new Error(JSON.stringify(talk.diagnostics));
  return talk;
};

it('reads a talk with its sections, those that are not there included, by their places in the file', () => {
  const { sections, mayTell } = read();
  expect(mayTell).toEqual(['general', 'teen']);
  expect(sections).toMatchObject([
    { id: 'part/one', index: 1, line: 7, entry: 'part/one', planned: 6, isRead: true, talks: ['small'] },
    { id: 'part/none', index: 2, line: 8, entry: { 'part/none': 'full' }, planned: 0, isRead: false },
  ]);
  expect(sections[0]?.slides.map(({ title }) => title)).toEqual([
    'The first headline stands here',
    'The second headline stands here',
  ]);
});

it('offers what would make it fit its slot, also when only questions can give way', () => {
  expect(read().offer).toMatchObject({ cuts: [{ section: 'part/one', how: 'shortened', minutes: 4 }], questions: 1 });
  write(
    'decks/small.yaml',
    'title: Small\naudience: adult\nslot: 6\nquestions: 1\nsections: [{ section: part/one, keep: must }]\n',
  );
  write('decks/sections/part/one.md', smallSection.replace('minutes: 0.1', 'minutes: 5.5'));
  expect(read().offer).toMatchObject({ cuts: [], questions: 0.5, questionsAsked: 1 });
});

it('says on which slide a fault stands', async () => {
  write('decks/sections/part/one.md', smallSection.replace('Handout:', '![](none.png)\n\nHandout:'));
  const { diagnostics, errors } = await readTalkFaults('small', context());
  const second = read().sections[0]?.slides[1]?.key;
  expect(errors).toBeGreaterThan(0);
  expect(diagnostics.find(({ code }) => code === 'missing-alt')?.where).toEqual({ section: 'part/one', slide: second });
});

it('shows no deck of a manifest that can be read no more, whatever its parser remembers', () => {
  const remembering = context();
  readTalk('small', remembering);
  write('decks/small.yaml', 'title: "Small\nsections: [\n');
  const talk = readTalk('small', remembering);
  expect('sections' in talk ? [] : talk.diagnostics.map(({ code }) => code)).toContain('bad-yaml');
});
