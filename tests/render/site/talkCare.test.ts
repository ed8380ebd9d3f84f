import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import { contentNote } from '../../../src/render/sheets/parts/contentNote.ts';
import { talkCare } from '../../../src/render/site/talkCare.ts';
import { sayIn } from '../../../src/words/say.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const today = '2026-11-30';

describe('what a talk’s page says of a hard subject', () => {
  it('is what its handouts say, with every number as a link, in the language of the talk', async () => {
    const { context, deck } = await paperTalk();
    const { note, help } = talkCare(deck, today);
    expect(note.markup).toBe(contentNote({ ...context, lastChecked: () => undefined }, 'short').markup);
    const numbers = [...deck.ledger.helpLines.values()].flatMap(({ phone }) => phone ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    for (const phone of numbers) expect(help.markup).toContain(`href="tel:${phone.replace(/[^\d+]/g, '')}"`);
    const german: Deck = { ...deck, manifest: { ...deck.manifest, language: 'de' } };
    expect(talkCare(german, today).help.markup).toContain(`<h2>${sayIn('de')('someoneToCall')}</h2>`);
  });

  it('says when a number was last checked once its check no longer holds', async () => {
    const { deck } = await paperTalk();
    const late: Deck = { ...deck, manifest: { ...deck.manifest, date: undefined } };
    expect(talkCare(late, '2100-01-01').help.markup).toContain('class="last-checked"');
  });

  it('is nothing where nobody is owed any', async () => {
    const { deck } = await paperTalk({
      composed: (one) => ({
        ...one,
        helpLines: [],
        sections: one.sections.filter(({ section }) => section.topics[0] === 'river'),
      }),
    });
    const { note, help } = talkCare(deck, today);
    expect([note.markup, help.markup]).toEqual(['', '']);
  });
});
