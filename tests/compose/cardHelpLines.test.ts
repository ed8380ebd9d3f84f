import { expect, it } from 'vitest';
import { cardHelpLines } from '../../src/compose/cardHelpLines.ts';
import { placeHandoutTexts } from '../../src/parse/placeHandoutTexts.ts';
import { paperTalk } from '../support/paperTalk.ts';

const card = { title: 'Ask first', lines: ['Who rows?'], helpLines: ['first', 'nowhere'] };
const texts = placeHandoutTexts({ card, reporting: [], hardQuestions: [] }, (path) => ({
  file: path.join('/'),
  line: 1,
  column: 1,
  length: 1,
}));

it('takes no help line that there is not, on the cards of a deck or of all', async () => {
  const { deck } = await paperTalk();
  const own = { ...deck.manifest, handoutTexts: texts };
  const shared = { ...deck.ledger, ...(texts && { handoutTexts: texts }) };
  const told = [cardHelpLines(own, deck.ledger), cardHelpLines(deck.manifest, shared)];
  for (const diagnostics of told)
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.file}`)).toEqual(['unknown-helpline card/helpLines']);
  const unread = { ...deck.ledger.unread, helpLines: { ids: new Set(['nowhere']), whole: false } };
  expect(cardHelpLines(own, { ...deck.ledger, unread })).toEqual([]);
});
