import { expect, it } from 'vitest';
import { deckTexts } from '../../src/model/deckTexts.ts';
import { writtenTexts } from '../../src/model/handoutTexts.ts';
import { paperTalk } from '../support/paperTalk.ts';

const at = { file: 'decks/paper.yaml', line: 9, column: 1, length: 1 };

it('puts what a deck says before what all say, entry by entry', async () => {
  const { deck } = await paperTalk({
    manifest: {
      handoutTexts: {
        at,
        host: { equipment: ['A bell'] },
        guide: { questions: ['Who rows?'] },
        reporting: [{ where: 'Here', who: 'All', what: 'tell.' }],
        hardQuestions: [{ ask: 'Is it deep?', answer: 'At the ford.', at }],
      },
    },
  });
  const { host, guide, reporting, hardQuestions } = deckTexts(deck);
  expect(host).toEqual({ door: 'The ferryman stands at the door.', equipment: ['A bell'] });
  expect(guide).toMatchObject({ questions: ['Who rows?'], reading: { reference: 'The survey of 2019' } });
  expect(reporting.map(({ where }) => where)).toEqual(['Here', 'The river']);
  expect(hardQuestions.map(({ ask }) => ask)).toContain('Is it deep?');
});

it('leaves out what is for other topics, whatever their capitals', async () => {
  const { deck } = await paperTalk();
  expect(deckTexts(deck).reporting.map(({ where }) => where)).toEqual(['The river']);
});

it('tells rules all that is written, with its place', () => {
  const texts = writtenTexts({
    at,
    host: { door: 'A door', equipment: ['A lamp'] },
    reporting: [],
    hardQuestions: [{ ask: 'Is it deep?', answer: 'No.', at: { ...at, line: 12 } }],
  });
  expect(texts).toEqual([
    { text: 'A door\nA lamp', at },
    { text: 'Is it deep?\nNo.', at: { ...at, line: 12 } },
  ]);
});
