import { describe, expect, it } from 'vitest';
import { fitSlot } from '../../src/compose/fitSlot.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import type { Section } from '../../src/model/section.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

/** Sections by id, each with lines of its front matter. */
function sectionsOf(fronts: Readonly<Record<string, string>>): ReadonlyMap<string, Section> {
  return new Map(
    Object.entries(fronts).flatMap(([id, front]) => {
      const { value } = parseSection(id, `${id}.md`, `---\ntitle: ${id}\n${front}\n---\n## ${id}\n`);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

/** A manifest of 20 minutes; `short` behind a keep uses the short form. */
function manifestOf(keeps: Readonly<Record<string, string>>, questions = 0): DeckManifest {
  const uses = Object.entries(keeps).map(([id, wish]) => {
    const [keep, form = 'full'] = wish.split(' ');
    return `  - { section: ${id}, keep: ${keep}, form: ${form} }\n`;
  });
  const text = `title: X\naudience: adult\nslot: 20\nquestions: ${questions}\nsections:\n${uses.join('')}`;
  const { value } = parseManifest('x', 'x.yaml', text);
  if (value === undefined) throw new Error('the manifest of this test is broken');
  return value;
}

function cutsOf(deck: DeckManifest, sections: ReadonlyMap<string, Section>, slot: number): string[] {
  return fitSlot(deck, sections, slot).cuts.map((cut) => `${cut.section} ${cut.how} ${cut.minutes}`);
}

describe('fitSlot', () => {
  const sections = sectionsOf({
    a: 'minutes: { full: 4, short: 2 }',
    b: 'minutes: 3',
    c: 'minutes: 3\nafter: [b]',
    d: 'minutes: { full: 5, short: 3 }',
  });
  const deck = manifestOf({ a: 'must', b: 'could', c: 'should', d: 'must' }, 4);

  it('leaves a deck that fits as it is', () => {
    const { manifest, cuts } = fitSlot(deck, sections, 20);
    expect(cuts).toEqual([]);
    expect(manifest).toEqual(deck);
  });

  it('keeps the share of questions, to the minute, and shortens from the end', () => {
    const { manifest, cuts } = fitSlot(deck, sections, 17);
    expect(manifest.slot).toBe(17);
    expect(manifest.questions).toBe(3);
    expect(cuts).toEqual([{ section: 'd', how: 'shortened', minutes: 2 }]);
    expect(manifest.sections.map((use) => use.form)).toEqual(['full', 'full', 'full', 'short']);
    expect(fitSlot(deck, sections, 40).manifest.questions).toBe(8);
    expect(fitSlot(deck, sections, 12).manifest.questions).toBe(2);
    expect(fitSlot(deck, sections, 13).manifest.questions).toBe(3);
  });

  it('keeps what another section builds on, until that one goes', () => {
    expect(cutsOf(deck, sections, 12)).toEqual(['d shortened 2', 'a shortened 2', 'c left out 3']);
    expect(cutsOf(deck, sections, 6)).toEqual(['d shortened 2', 'a shortened 2', 'c left out 3', 'b left out 3']);
  });

  it('never leaves out what must stay', () => {
    expect(fitSlot(deck, sections, 4).manifest.sections.map((use) => use.section)).toEqual(['a', 'd']);
  });

  it('leaves out what could go first, from the end, and no more than is needed', () => {
    const four = sectionsOf({ a: 'minutes: 5', b: 'minutes: 5', c: 'minutes: 5', d: 'minutes: 5' });
    const keeps = manifestOf({ a: 'could', b: 'should', c: 'could', d: 'must' });
    expect(cutsOf(keeps, four, 16)).toEqual(['c left out 5']);
    expect(cutsOf(keeps, four, 15)).toEqual(['c left out 5']);
    expect(cutsOf(keeps, four, 14)).toEqual(['c left out 5', 'a left out 5']);
    expect(cutsOf(keeps, four, 9)).toEqual(['c left out 5', 'a left out 5', 'b left out 5']);
    expect(fitSlot(keeps, four, 14).manifest.sections.map((use) => use.section)).toEqual(['b', 'd']);
  });

  it('shortens what should stay before it leaves anything of that out', () => {
    const two = sectionsOf({ a: 'minutes: { full: 6, short: 2 }', b: 'minutes: 6' });
    const keeps = manifestOf({ a: 'must', b: 'should' });
    expect(cutsOf(keeps, two, 8)).toEqual(['a shortened 4']);
    expect(cutsOf(keeps, two, 7)).toEqual(['a shortened 4', 'b left out 6']);
  });

  it('wins what a section takes in its form', () => {
    const one = sectionsOf({ a: 'minutes: { full: 6, short: 2 }', b: 'minutes: { full: 6, short: 2 }' });
    expect(cutsOf(manifestOf({ a: 'must', b: 'could short' }), one, 7)).toEqual(['b left out 2']);
    expect(cutsOf(manifestOf({ a: 'must short', b: 'must short' }), one, 3)).toEqual([]);
    expect(cutsOf(manifestOf({ a: 'should', b: 'must' }), one, 3)).toEqual([
      'b shortened 4',
      'a shortened 4',
      'a left out 2',
    ]);
  });

  it('takes the full minutes for a short form that is not there', () => {
    const one = sectionsOf({ a: 'minutes: 6', b: 'minutes: 3' });
    expect(cutsOf(manifestOf({ a: 'must short', b: 'could' }), one, 8)).toEqual(['b left out 3']);
  });

  it('fits exactly when fractions of minutes add up only nearly', () => {
    const tenths = sectionsOf({ a: 'minutes: 0.1', b: 'minutes: 0.2', c: 'minutes: 0.7' });
    const keeps = manifestOf({ c: 'could', b: 'could', a: 'could' });
    expect(0.7 + 0.2 + 0.1).toBe(0.9999999999999999);
    expect(cutsOf(keeps, tenths, 1)).toEqual([]);
    const thirds = manifestOf({ a: 'could', b: 'could' });
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(cutsOf(thirds, tenths, 0.3)).toEqual([]);
    expect(cutsOf(thirds, tenths, 0.2999)).toEqual(['b left out 0.2']);
  });

  it('counts nothing for a section that could not be read', () => {
    expect(cutsOf(manifestOf({ a: 'must', gone: 'could' }), sectionsOf({ a: 'minutes: 5' }), 5)).toEqual([]);
    expect(cutsOf(manifestOf({ a: 'must', gone: 'could' }), sectionsOf({ a: 'minutes: 5' }), 4)).toEqual([
      'gone left out 0',
    ]);
  });

  it('goes on as long as what goes frees something else to go', () => {
    const chain = sectionsOf({
      a: 'minutes: 1',
      b: 'minutes: 1\nafter: [a]',
      c: 'minutes: 1\nafter: [b]',
      d: 'minutes: 1\nafter: [c]',
      e: 'minutes: 1',
    });
    const keeps = manifestOf({ a: 'should', b: 'could', c: 'should', d: 'could', e: 'must' });
    expect(cutsOf(keeps, chain, 1)).toEqual(['d left out 1', 'c left out 1', 'b left out 1', 'a left out 1']);
    const other = manifestOf({ a: 'could', b: 'should', c: 'could', d: 'should', e: 'must' });
    expect(cutsOf(other, chain, 1)).toEqual(['d left out 1', 'c left out 1', 'b left out 1', 'a left out 1']);
    expect(cutsOf(other, chain, 2)).toEqual(['d left out 1', 'c left out 1', 'b left out 1']);
  });

  it('keeps for good what a section that must stay builds on', () => {
    const chain = sectionsOf({ a: 'minutes: 5', b: 'minutes: 5\nafter: [a]' });
    expect(cutsOf(manifestOf({ a: 'could', b: 'must' }), chain, 5)).toEqual([]);
  });
});
