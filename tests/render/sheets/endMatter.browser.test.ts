import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { handoutSheets } from '../../../src/render/sheets/handouts/handoutSheets.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readPdf } from '../../support/readPdf.ts';

const room = joinBrowser();

describe('sources', () => {
  it.each(['two-up', 'three-up', 'six-up', 'notes', 'article'] as const)(
    'never stand alone on the last page of %s, however many slides there are',
    async (layout) => {
      for (const slides of [3, 4, 6]) {
        const talk = await paperTalk();
        const context = { ...talk.context, slides: talk.context.slides.slice(0, slides) };
        const sheet = handoutSheets[layout](context);
        const { bytes } = await printDocument(room, sheet, talk.families);
        const last = (await readPdf(bytes)).pages.at(-1)?.text ?? '';
        expect(last).toContain('1-555-010-0199');
        expect(last.indexOf('Someone to call')).toBeGreaterThan(last.indexOf('Sources'));
      }
    },
  );
});

it('a slide has beside it what it says, in one sentence that is understood alone', async () => {
  const { html } = (await paperTalk()).handout('three-up');
  const said = [...html.matchAll(/<p class="message">(.*?)<\/p>/gs)].map((match) => match[1] ?? '');
  expect(said).toContain('The <strong class="term">crossing</strong> takes an hour by day.');
  for (const sentence of said) expect(sentence).toMatch(/[.!?]$/);
});
