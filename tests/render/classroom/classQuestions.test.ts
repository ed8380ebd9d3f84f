import { expect, it } from 'vitest';
import { classQuestions } from '../../../src/render/classroom/classQuestions.ts';
import type { SheetContext } from '../../../src/render/sheets/sheetContext.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it('takes the questions of the worksheet in its order, with what is right', async () => {
  const { context } = await paperTalk();
  const { questions, onPaper } = classQuestions(context);
  expect(questions.map(({ id, kind, level }) => `${level} ${kind} ${id}`)).toEqual([
    'general choice season',
    'general match kinds',
    'general order way',
    'general cloze depth',
    'teen open why-offer',
    'teen discuss talk-offer',
  ]);
  const [season, kinds, way, depth] = questions;
  expect(season?.choices.toSorted()).toEqual(['autumn', 'never', 'spring']);
  expect(season?.answers).toEqual(['autumn']);
  expect(kinds?.pairs[0]).toEqual({ left: 'ferry', right: 'carries people' });
  expect(way?.answers).toEqual(['source', 'ford', 'mouth']);
  expect(way?.mixed).not.toEqual(way?.answers);
  expect(depth?.answers).toEqual(['four feet', 'slow']);
  expect(onPaper).toEqual(['places', 'bars']);
});

it('keeps ids apart that two sections have alike', async () => {
  const { context } = await paperTalk();
  const { questions } = classQuestions(withTwice(context));
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.endsWith('-season'))).toHaveLength(2);
});

/** The section that asks about seasons, told twice. */
function withTwice(context: SheetContext): SheetContext {
  const { deck, slides } = context;
  const copies = new Map(deck.slides.map((slide) => [slide, { ...slide, id: `again-${slide.id}` }]));
  const again = deck.sections.map((part) => ({
    ...part,
    slides: part.slides.map((slide) => copies.get(slide) ?? slide),
  }));
  return {
    ...context,
    deck: { ...deck, sections: [...deck.sections, ...again] },
    slides: [...slides, ...slides.map((one) => ({ ...one, slide: copies.get(one.slide) ?? one.slide }))],
  };
}
