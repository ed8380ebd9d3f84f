import { beforeAll, expect, it } from 'vitest';
import { handoutFacts } from '../../src/compose/handoutFacts.ts';
import type { Fact, Ledger } from '../../src/model/ledger.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import { paperTalk } from '../support/paperTalk.ts';

const at = { file: 'decks/paper.yaml', line: 9, column: 1, length: 1 };
let ledger: Ledger;
let manifest: DeckManifest;

beforeAll(async () => {
  const { deck } = await paperTalk();
  const depth = deck.ledger.facts.get('depth') as Fact;
  ledger = {
    ...deck.ledger,
    facts: new Map([...deck.ledger.facts, ['myth', { ...depth, id: 'myth', status: 'banned' }]]),
  };
  manifest = deck.manifest;
});

const told = (texts: object): string[] =>
  handoutFacts({ ...manifest, handoutTexts: { at, reporting: [], hardQuestions: [], ...texts } }, ledger).map(
    ({ code, at: place }) => `${code} ${place?.line}`,
  );

it('takes no banned fact and none that there is not, in hard questions and in job aids', () => {
  const asked = (facts: string[], line: number) => ({ ask: 'Why?', answer: 'So.', facts, at: { ...at, line } });
  expect(told({ hardQuestions: [asked(['myth'], 12), asked(['nowhere'], 14), asked(['depth'], 16)] })).toEqual([
    'banned-fact 12',
    'unknown-fact 14',
  ]);
  expect(told({ jobAid: { facts: ['myth', 'depth'], factsAt: { ...at, line: 20 } } })).toEqual(['banned-fact 20']);
});
