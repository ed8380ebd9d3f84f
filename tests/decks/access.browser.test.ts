import { describe, expect, it } from 'vitest';
import { paperViolations, sheetViolations } from '../support/axe.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideMarkupTests } from '../support/slideMarkupTests.ts';
import { shippedDeck, shippedDecks, slidesOfItsOwn } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(shippedDecks)('the slides of %s', (name) => slideMarkupTests(() => shippedDeck(name)));

describe('static pages', () => {
  it.each(shippedDecks)('no slide of %s has a violation of axe', async (name) => {
    expect(await sheetViolations(session, (await slidesOfItsOwn(name)).slidesSheet())).toEqual([]);
  });

  // Each layout is judged on a talk of few slides, in tests/look.
  it('nor has a page of the handouts that it is printed with or of the lectern notes, which need no landmarks', async () => {
    const talk = await shippedDeck('church-30');
    const sheets = [...talk.deck.manifest.handouts.map((layout) => talk.handout(layout)), talk.notesSheet()];
    expect(sheets.length).toBeGreaterThan(2);
    expect(await paperViolations(session, sheets)).toEqual([]);
  });
});
