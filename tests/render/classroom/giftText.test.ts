import * as fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { expect, it } from 'vitest';
import { classQuestions } from '../../../src/render/classroom/classQuestions.ts';
import { giftText } from '../../../src/render/classroom/giftText.ts';
import { classQuestion } from '../../support/classQuestion.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it('is read back by another program with all that is right in it', async () => {
  const { context } = await paperTalk();
  const read = parse(giftText('On the river', classQuestions(context)));
  expect(read.map((one) => [one.type, 'title' in one ? one.title : titleOf(one)])).toEqual([
    ['Category', 'On the river/general'],
    ['MC', 'season'],
    ['Matching', 'kinds'],
    ['Matching', 'way'],
    ['Short', 'depth-1'],
    ['Short', 'depth-2'],
    ['Category', 'On the river/teen'],
    ['Essay', 'why-offer'],
    ['Essay', 'talk-offer'],
  ]);
  expect(rightOf(read, 'season')).toEqual(['autumn']);
  expect(rightOf(read, 'depth-1')).toEqual(['four feet']);
  expect(rightOf(read, 'depth-2')).toEqual(['slow']);
  expect(pairsOf(read, 'kinds')).toContainEqual(['raft', 'has no sides']);
  expect(pairsOf(read, 'way').toSorted()).toEqual([
    ['ford', '2'],
    ['mouth', '3'],
    ['source', '1'],
  ]);
  expect(read.find((one) => 'title' in one && one.title === 'why-offer')).toMatchObject({
    globalFeedback: { text: 'Because papers and pay can be taken away.' },
  });
});

it('names in comments what stays on paper', () => {
  const text = giftText('A talk', { questions: [], onPaper: ['places'] });
  expect(text).toMatch(/^\/\/ places /m);
});

it('lets nobody win by ticking all where several are right', () => {
  const question = classQuestion({ kind: 'choice', choices: ['a', 'b', 'c'], answers: ['a', 'B'] });
  const [, read] = parse(giftText('T', { questions: [question], onPaper: [] }));
  expect(choicesOf(read)).toEqual([
    ['a', 50],
    ['b', 50],
    ['c', -50],
  ]);
});

it('asks openly where no choice is right', () => {
  const question = classQuestion({ kind: 'choice', choices: ['a', 'b'], answers: ['neither'] });
  const [, read] = parse(giftText('T', { questions: [question], onPaper: [] }));
  expect(read).toMatchObject({ type: 'Essay', stem: { text: 'Why? (a / b)' } });
});

const words = fc
  .string({ unit: fc.constantFrom(...'ab ~=#{}:\\%1/-ә"<&[]'), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

it('loses no sign of a question, whatever signs of the format it holds', () => {
  fc.assert(
    fc.property(words, words, words, (ask, right, wrong) => {
      fc.pre(right.toLowerCase() !== wrong.toLowerCase());
      const question = classQuestion({ kind: 'choice', ask: `Is ${ask}?`, choices: [wrong, right], answers: [right] });
      const read = parse(giftText('T', { questions: [question], onPaper: [] }))[1];
      expect(read).toMatchObject({ type: 'MC', stem: { text: `Is ${ask}?` } });
      expect(choicesOf(read).map(([text]) => text)).toEqual([wrong, right]);
      expect(rightOf([read as GIFTQuestion], 'one')).toEqual([right]);
    }),
  );
});

function titleOf(read: GIFTQuestion): unknown {
  return read.type === 'Category' ? read.title : undefined;
}

interface ReadChoice {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: { readonly text: string };
}

function choicesOf(read: GIFTQuestion | undefined): (readonly [string, number | null])[] {
  const { choices = [] } = read as unknown as { readonly choices?: readonly ReadChoice[] };
  return choices.map(({ text, weight }) => [text.text, weight]);
}

function rightOf(read: readonly GIFTQuestion[], title: string): string[] {
  const found = read.find((one) => 'title' in one && one.title === title);
  const { choices = [] } = found as unknown as { readonly choices?: readonly ReadChoice[] };
  return choices.filter(({ isCorrect, weight }) => isCorrect || weight === 100).map(({ text }) => text.text);
}

function pairsOf(read: readonly GIFTQuestion[], title: string): [string, string][] {
  const found = read.find((one) => 'title' in one && one.title === title);
  const { matchPairs } = found as unknown as {
    readonly matchPairs: readonly { readonly subquestion: { readonly text: string }; readonly subanswer: string }[];
  };
  return matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer]);
}
