import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import type { HandoutLayout } from '../../../src/schema/manifestSchema.ts';
import { catalogues } from '../../../src/words/catalogues.ts';
import { sayIn } from '../../../src/words/say.ts';
import { joinBrowser } from '../../support/browser.ts';
import { handoutPages } from '../../support/handoutPages.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readPdf } from '../../support/readPdf.ts';

const room = joinBrowser();

/** Sheets that have just the room they have, in the language whose words are longest there. */
const fitted: readonly (readonly [language: string, layout: HandoutLayout, said: readonly string[]])[] = [
  ['kk', 'summary', [sayIn('kk')('summary.remember'), sayIn('kk')('someoneToCall')]],
  ['kk', 'wallet', ['СМС', sayIn('kk')('someoneToCall')]],
  ['kk', 'host-brief', ['18 минут', sayIn('kk')('host.toCopy')]],
  ['fr', 'job-aid', [sayIn('fr')('jobAid.several'), '1 sur 2', '2 sur 2']],
  ['de', 'evaluation', [sayIn('de')('evaluation.heading'), 'Wen Sie anrufen können:']],
  ['es', 'family-letter', ['Queridas familias:', '14 de marzo de 2026', '20 minutos, 2 de ellos para preguntas']],
  ['ru', 'notes', ['1 из 3', '14 марта 2026', sayIn('ru')('labelNotes')]],
];

describe('a sheet in another language', () => {
  it.each(fitted)('%s: %s has the pages it has in English', async (language, layout, said) => {
    const talk = await paperTalk({ manifest: { language } });
    const { bytes, pages, fit } = await printDocument(room, talk.handout(layout), talk.families);
    expect(pages).toBe(handoutPages[layout].letter);
    expect(fit ?? { leftOut: [], overfull: false }).toEqual({ leftOut: [], overfull: false });
    const pdf = await readPdf(bytes);
    const text = pdf.pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of said) expect(text).toContain(words.replace(/\s+/g, ' '));
    const mark = sayIn(language)('unconfirmedWords').replace(/\s*\(?\{.*/, '');
    const waits = catalogues[language]?.awaitsReader === true;
    expect(text.split(mark).length - 1).toBe(waits ? pages : 0);
  });
});
