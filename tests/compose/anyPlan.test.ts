import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSlot } from '../../src/compose/fitSlot.ts';
import { shareTime } from '../../src/compose/shareTime.ts';
import type { Slide } from '../../src/model/deck.ts';
import type { DeckManifest, SectionUse } from '../../src/model/manifest.ts';
import type { Section } from '../../src/model/section.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const at = { file: 'x.yaml', line: 1, column: 1, length: 1 };
const manifest = parseManifest('x', 'x.yaml', 'title: X\naudience: adult\nslot: 60\nsections: []\n').value;
const section = parseSection('a', 'a.md', sectionText('## A')).value;
if (manifest === undefined || section === undefined) throw new Error('the deck of these tests is broken');
const [plainManifest, plainSection] = [manifest, section];

/** Up to eight sections in order, of which each may build on any before it. */
const plan = fc
  .array(
    fc.record({
      full: fc.integer({ min: 1, max: 200 }),
      short: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
      form: fc.constantFrom<SectionUse['form']>('full', 'full', 'short'),
      keep: fc.constantFrom<SectionUse['keep']>('must', 'should', 'could'),
      after: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((all) => {
    const sections = new Map(
      all.map(({ full, short, after }, index): [string, Section] => [
        `s${index}`,
        {
          ...plainSection,
          id: `s${index}`,
          minutes: { full: full / 10, short: short === undefined ? undefined : Math.min(short, full) / 10 },
          after: after.filter((other) => other < index).map((other) => `s${other}`),
        },
      ]),
    );
    const uses = all.map(
      ({ form, keep }, index): SectionUse => ({ section: `s${index}`, form, formGiven: true, keep, at }),
    );
    return { sections, uses };
  });

function minutes(uses: readonly SectionUse[], sections: ReadonlyMap<string, Section>): number {
  return uses.reduce((sum, use) => {
    const section = sections.get(use.section);
    return sum + (section?.minutes[use.form] ?? section?.minutes.full ?? 0);
  }, 0);
}

describe('whatever the plan, fitSlot', () => {
  const holds = (
    hold: (fitted: ReturnType<typeof fitSlot>, deck: DeckManifest, sections: ReadonlyMap<string, Section>) => void,
  ) =>
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 60 }), fc.nat(20), ({ sections, uses }, slot, questions) => {
        const deck = { ...plainManifest, questions, sections: uses };
        hold(fitSlot(deck, sections, slot), deck, sections);
      }),
      { numRuns: 150 },
    );

  it('takes nothing away from what fits', () => {
    holds(({ manifest: { sections: kept, slot, questions }, fit: { cuts } }, deck, sections) => {
      if (minutes(deck.sections, sections) <= slot - questions) {
        expect(cuts).toEqual([]);
        expect(kept).toEqual(deck.sections);
      }
    });
  });

  it('keeps the order, and wins the minutes that it says', () => {
    holds(({ manifest: { sections: kept }, fit: { cuts, planned } }, deck, sections) => {
      const order = deck.sections.map((use) => use.section);
      expect(kept.map((use) => use.section)).toEqual(order.filter((id) => kept.some((use) => use.section === id)));
      const won = cuts.reduce((sum, cut) => sum + cut.minutes, 0);
      expect(minutes(deck.sections, sections) - minutes(kept, sections)).toBeCloseTo(won, 6);
      expect(planned).toBeCloseTo(minutes(kept, sections), 6);
    });
  });

  it('fits again what it has fitted', () => {
    holds(({ manifest: fitted }, _, sections) => {
      const again = fitSlot(fitted, sections, fitted.slot);
      expect(again.manifest).toEqual(fitted);
      expect(again.fit.cuts).toEqual([]);
    });
  });
});

describe('whatever is said, shareTime', () => {
  const [slide] = makeDeck({ sections: { a: sectionText('## A') } }).deck.slides;
  const slides = fc
    .array(fc.nat(300), { minLength: 1, maxLength: 30 })
    .map((words): Slide[] => (slide === undefined ? [] : words.map((noteWords) => ({ ...slide, noteWords }))));

  it('gives the section’s seconds out, within half a second a slide', () => {
    fc.assert(
      fc.property(slides, fc.integer({ min: 0, max: 7200 }), (all, seconds) => {
        const shared = shareTime(all, seconds).map((one) => one.seconds);
        expect(shared).toHaveLength(all.length);
        expect(Math.abs(shared.reduce((sum, one) => sum + one, 0) - seconds)).toBeLessThanOrEqual(all.length / 2);
        for (const one of shared) expect(Number.isInteger(one) && one >= 0).toBe(true);
      }),
    );
  });

  it('gives no slide more than one with as many words, or more', () => {
    fc.assert(
      fc.property(slides, fc.integer({ min: 0, max: 7200 }), (all, seconds) => {
        const byWords = shareTime(all, seconds).sort((a, b) => a.noteWords - b.noteWords);
        for (const [index, one] of byWords.entries())
          expect(one.seconds).toBeGreaterThanOrEqual(byWords[index - 1]?.seconds ?? 0);
      }),
    );
  });
});
