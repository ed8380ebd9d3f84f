import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDecks } from '../../src/load/findDecks.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { loneSection, loneTalkName, withLoneTalks } from '../../src/studio/loneTalk.ts';
import { readTalkCards } from '../../src/studio/readTalkCards.ts';
import { readTalkFaults } from '../../src/studio/readTalkFaults.ts';
import { deckTasks } from '../../src/talk/deckTasks.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { errorCode } from '../support/errorCode.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const file = 'decks/sections/part/lonely.md';
const text = '---\ntitle: "Lonely: \\"alone\\""\nminutes: 0.1\naudience: professional\n---\n## Nobody tells it\n';
const { root } = tempProject({ ...smallProject, [file]: text });
const project = openProject(root);
const name = loneTalkName('part/lonely');

function contextOf(written: ReadonlyMap<string, string> = new Map()) {
  const parsers = memoizedParsers();
  const drafts = withLoneTalks(written, { project, parsers });
  return { project, request: buildRequest({ folder: root, decks: [], drafts }), parsers, fonts: readFonts(project) };
}

describe('a talk of one section', () => {
  it.each(['part/lonely', 'studio', 'notes/md', 'а/б_в-1'])('has a name that leads back to %s', (section) => {
    expect(loneSection(loneTalkName(section))).toBe(section);
  });

  it.each(['lakes-30', '.studio', 'part.section', '..section'])('is not what %s is called', (other) => {
    expect(loneSection(other)).toBeUndefined();
  });

  it('says what the section says of itself, as it is being written', () => {
    const { request, parsers } = contextOf(
      new Map([[file, text.replace('0.1', '3').replace('Lonely', 'Less lonely')]]),
    );
    const deck = deckTasks({ ...request, decks: [name] }, parsers)[0]?.load().deck;
    expect(deck?.manifest).toMatchObject({ title: 'Less lonely: "alone"', slot: 3, audience: 'professional' });
    expect(deck?.slides.map(({ title }) => title)).toEqual(['Nobody tells it']);
  });

  it('meets the rules, and none says that it is no deck', async () => {
    const { diagnostics } = await readTalkFaults(
      name,
      contextOf(new Map([[file, text.replace('tells it', 'tells {fact:nowhere}')]])),
    );
    expect(diagnostics.map(({ code, at }) => [code, at?.file, at?.line])).toContainEqual(['unknown-fact', file, 6]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('bad-name');
  });

  it('is no talk among talks, stands on no disk, and no build finds it', () => {
    const context = contextOf();
    expect(readTalkCards(context).map((card) => card.name)).toEqual(['small']);
    expect(deckTasks(context.request, context.parsers).map((task) => task.name)).toEqual(['small']);
    expect(findDecks(project)).toEqual(['small']);
    expect(existsSync(join(root, 'decks', `${name}.yaml`))).toBe(false);
    expect(errorCode(() => deckTasks(buildRequest({ folder: root, decks: [name] })))).toBe('unknown-deck');
    const nowhere = { ...context.request, decks: [loneTalkName('part/nowhere')] };
    expect(errorCode(() => deckTasks(nowhere))).toBe('unknown-deck');
  });
});
