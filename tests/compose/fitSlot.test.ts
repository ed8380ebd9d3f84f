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
  return fitSlot(deck, sections, slot).fit.cuts.map((cut) => `${cut.section} ${cut.how} ${cut.minutes}`);
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
    const { manifest, fit } = fitSlot(deck, sections, 20);
    expect(manifest).toEqual(deck);
    expect(fit).toEqual({ slot: 20, planned: 15, questions: 4, questionsAsked: 4, cuts: [] });
    expect(fitSlot(deck, sections, 40).manifest.questions).toBe(4);
  });

  it('shortens and leaves out in the order of the talk, and keeps what another section builds on', () => {
    const { manifest, fit } = fitSlot(deck, sections, 17);
    expect(manifest.slot).toBe(17);
    expect(manifest.sections.map((use) => use.form)).toEqual(['full', 'full', 'full', 'short']);
    expect(fit.cuts).toEqual([{ section: 'd', how: 'shortened', minutes: 2 }]);
    expect(cutsOf(deck, sections, 15)).toEqual(['a shortened 2', 'd shortened 2']);
    const both = fitSlot(deck, sections, 10);
    expect(both.manifest.sections.map((use) => use.section)).toEqual(['a', 'd']);
    expect(both.fit.cuts.map((cut) => cut.section)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the minutes for questions as long as what must stay has room beside them', () => {
    const questions = (slot: number) => fitSlot(deck, sections, slot).fit.questions;
    expect([17, 12, 9].map(questions)).toEqual([4, 4, 4]);
    expect([8.5, 7, 5, 4].map(questions)).toEqual([3.5, 2, 0, 0]);
    expect(fitSlot(deck, sections, 7).manifest.questions).toBe(2);
    expect(fitSlot(deck, sections, 7).fit.planned).toBe(5);
  });

  it('never leaves out what must stay', () => {
    const { manifest, fit } = fitSlot(deck, sections, 4);
    expect(manifest.sections.map((use) => use.section)).toEqual(['a', 'd']);
    expect(fit).toMatchObject({ planned: 5, questions: 0, questionsAsked: 4 });
  });

  it('wins what a section takes in its form, and shortens none that is short', () => {
    const one = sectionsOf({ a: 'minutes: { full: 6, short: 2 }', b: 'minutes: { full: 6, short: 2 }' });
    expect(cutsOf(manifestOf({ a: 'must', b: 'could short' }), one, 7)).toEqual(['b left out 2']);
    expect(cutsOf(manifestOf({ a: 'must short', b: 'must short' }), one, 3)).toEqual([]);
  });

  it('takes the full minutes for a short form that is not there', () => {
    const one = sectionsOf({ a: 'minutes: 6', b: 'minutes: 3' });
    expect(cutsOf(manifestOf({ a: 'must short', b: 'could' }), one, 8)).toEqual(['b left out 3']);
  });

  it('counts nothing for a section that could not be read', () => {
    expect(cutsOf(manifestOf({ a: 'must', gone: 'could' }), sectionsOf({ a: 'minutes: 5' }), 4)).toEqual([]);
  });
});
