import { expect, it } from 'vitest';
import { announcement } from '../../../src/render/sheets/handouts/announcement.ts';
import { familyLetter } from '../../../src/render/sheets/handouts/familyLetter.ts';
import { sentence } from '../../../src/render/sheets/parts/sentence.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it.each([
  ['Garden hall', 'Garden hall.'],
  ['Garden hall, 7 p.m.', 'Garden hall, 7 p.m.'],
  ['Who rows?', 'Who rows?'],
  ['A crossing (“Who rows?”)', 'A crossing (“Who rows?”)'],
])('%j ends with one sign', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

it('what an author ends with a sign has no second one where the kit speaks', async () => {
  const plain = (await paperTalk({ manifest: { subtitle: 'Who rows?' } })).context;
  const { manifest } = plain.deck;
  const handoutTexts = {
    bulletin: { where: 'Garden hall, 7 p.m.' },
    hardQuestions: [],
    reporting: [],
    at: manifest.at,
  };
  const context = { ...plain, deck: { ...plain.deck, manifest: { ...manifest, handoutTexts } } };
  const said = announcement(context).html;
  expect(said).toContain('Who rows? We meet here: Garden hall, 7 p.m. ');
  expect(familyLetter(context).html).toMatch(/: Who rows\?(?:<| )/);
});
