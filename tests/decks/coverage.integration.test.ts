import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDecks } from '../../src/load/findDecks.ts';
import { openProject } from '../../src/load/openProject.ts';
import { openTalk } from '../../src/talk/openTalk.ts';

interface Told {
  readonly deck: string;
  readonly section: string;
  readonly facts: ReadonlySet<string>;
}

/** Rows of the table of source documents in decks/README.md: the names in backticks of its last three columns. */
const rows = readFileSync('decks/README.md', 'utf8')
  .slice(readFileSync('decks/README.md', 'utf8').indexOf('| Source document |'))
  .split('\n')
  .slice(2)
  .filter((line) => line.startsWith('|'))
  .map((line) => {
    const [topic = '', ...cells] = line.split('|').slice(2);
    const [facts = [], sections = [], decks = []] = cells.map((cell) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
    return { topic: topic.trim(), facts, sections, decks };
  });

const project = openProject('.');
const talk = openTalk(project);
const loaded = findDecks(project).map((name) => ({ name, deck: talk.load(name).deck }));
const told: readonly Told[] = loaded.flatMap(({ name, deck }) =>
  (deck?.sections ?? []).map(({ section, slides }) => ({
    deck: name,
    section: section.id,
    facts: new Set(slides.flatMap(({ citations }) => citations.map(({ fact }) => fact.id))),
  })),
);

describe('where the topics of the source documents went, in decks/README.md', () => {
  it('has a row for each, and facts of the ledger in it', () => {
    const ledger = loaded[0]?.deck?.ledger.facts;
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.flatMap(({ facts }) => facts).filter((id) => ledger?.has(id) !== true)).toEqual([]);
    expect(rows.filter(({ facts }) => facts.length === 0)).toEqual([]);
  });

  it.each(rows)('$topic: in the sections and decks that tell of it, and in no others', ({ facts, sections, decks }) => {
    const tellers = told.filter((one) => facts.some((fact) => one.facts.has(fact)));
    const names = (of: 'section' | 'deck') => [...new Set(tellers.map((one) => one[of]))].sort();
    expect({ sections, decks }).toEqual({ sections: names('section'), decks: names('deck') });
  });
});
