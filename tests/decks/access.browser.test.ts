import { describe, expect, it } from 'vitest';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { sheetViolations } from '../support/axe.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideMarkupTests } from '../support/slideMarkupTests.ts';
import { shippedDeck, shippedDecks, slidesOfItsOwn } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(shippedDecks)('the slides of %s', (name) => slideMarkupTests(() => shippedDeck(name)));

describe('static pages', () => {
  it.each(shippedDecks)('no slide of %s has a violation of axe', async (name) => {
    expect(await sheetViolations(session, (await slidesOfItsOwn(name)).slidesSheet())).toEqual([]);
  });

  it('nor has a page of a handout or of the lectern notes, for which paper needs no landmarks', {
    timeout: 60_000,
  }, async () => {
    const talk = await shippedDeck('church-30');
    const sheets = [...handoutLayouts.map((layout) => talk.handout(layout)), talk.notesSheet()];
    const found = await Promise.all(
      sheets.map(async (sheet) => (await sheetViolations(session, sheet)).map((one) => `${sheet.name}  ${one}`)),
    );
    expect(found.flat().filter((one) => !/ {2}(?:region|landmark-one-main) {2}/.test(one))).toEqual([]);
  });
});
