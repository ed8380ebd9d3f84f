import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { noteFigures, sectionFigures } from '../../src/studio/sectionFigures.ts';
import { checkParts, type DeckParts, makeDeck, placesOf, sectionText } from '../support/makeDeck.ts';

const plain = 'The herds eat grass. The people move with them. In spring they go up the hills. '.repeat(5);
const partsOf = (notes: string, handout: string, manifest: Readonly<Record<string, string>> = {}): DeckParts => ({
  sections: {
    'part/one': sectionText(
      `## A headline\n\nNote:\n${notes}\n\nHandout:\n${handout}\n\n---\n## Another\n\nNote:\nTwo words`,
      { minutes: '1' },
    ),
  },
  manifest: { pace: '100', audience: 'teen', ...manifest },
});
const figuresOf = ({ manifest, sections: [told] }: Deck) => {
  if (told === undefined) throw new Error('There is no section.');
  return {
    section: sectionFigures(told, manifest),
    slides: told.slides.map((slide) => noteFigures([slide], manifest)),
  };
};
const words = (count: number): string => 'word '.repeat(count);

describe('the figures of a section', () => {
  it('are the words of its notes, and what they take at the pace of the talk', () => {
    const { section, slides } = figuresOf(makeDeck(partsOf(words(48), words(7))).deck);
    expect(slides.map(({ words: said, seconds }) => [said, seconds])).toEqual([
      [48, 29],
      [2, 1],
    ]);
    expect([section.notes.words, section.notes.seconds, section.planned]).toEqual([50, 30, 60]);
    expect(section.handout.words).toBe(7);
  });

  it.each([
    [82, 'short'],
    [83, 'fits'],
    [113, 'fits'],
    [114, 'long'],
  ])('of %i words and two more are %s, as the rule has it', (count, fit) => {
    const parts = partsOf(words(count), '');
    expect(figuresOf(makeDeck(parts).deck).section.fit).toBe(fit);
    expect(placesOf(checkParts(parts), 'notes-off-time')).toHaveLength(fit === 'fits' ? 0 : 1);
  });

  it('grade notes and handout text from sixty words on, and say what the audience is allowed', () => {
    const { section, slides } = figuresOf(makeDeck(partsOf(plain, plain)).deck);
    expect(section.handout.grade).toBeCloseTo(slides[0]?.grade ?? 0);
    expect(section.handout.grade).toBeLessThan(8);
    expect(section.handout.highest).toBe(8);
    expect(slides[1]?.grade).toBeUndefined();
  });

  it('grade no other language, and allow professionals any text', () => {
    const { handout, notes } = figuresOf(makeDeck(partsOf(plain, plain, { language: 'es' })).deck).section;
    expect([handout.grade, handout.highest, notes.grade]).toEqual([undefined, undefined, undefined]);
    const professional = figuresOf(makeDeck(partsOf(plain, plain, { audience: 'professional' })).deck).section;
    expect([professional.handout.grade === undefined, professional.handout.highest]).toEqual([false, undefined]);
  });
});
