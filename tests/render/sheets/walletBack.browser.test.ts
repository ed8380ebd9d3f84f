import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import type { PrintedPdf } from '../../../src/model/output.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { type ReadPdf, readPdf } from '../../support/readPdf.ts';
import { readTags } from '../../support/readTags.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();
const at = { file: 'decks/paper.yaml', line: 9, column: 1, length: 1 };
const reader = 'a native reader, 2026';
const card = {
  title: 'Ask first',
  lines: ['Who pays me?', 'Who keeps my papers?'],
  languages: [
    { language: 'es', title: 'Pregunte', lines: ['¿Quién me paga?'], confirmedBy: reader, at },
    { language: 'ru', title: 'Спросите', lines: ['Кто мне платит?'], confirmedBy: undefined, at },
    { language: 'kk', title: 'Сұраңыз', lines: ['Маған кім төлейді?'], confirmedBy: reader, at },
  ],
};

describe('cards with a side of questions', () => {
  let printed: PrintedPdf;
  let pdf: ReadPdf;
  beforeAll(async () => {
    const handoutTexts = { at, card, reporting: [], hardQuestions: [] };
    const talk = await paperTalk({ manifest: { handoutTexts } });
    printed = await printDocument(room, talk.handout('wallet'), talk.families);
    pdf = await readPdf(printed.bytes);
  });

  it('have a sheet of two sides for each language that is confirmed, and none for the others', () => {
    const backs = ['Who keeps my papers?', '¿Quién me paga?', 'Маған кім төлейді?'];
    expect(pdf.pages).toHaveLength(6);
    for (const [index, words] of backs.entries()) {
      expect(pdf.pages[index * 2]?.text).toContain('1-555-010-0199');
      expect(pdf.pages[index * 2 + 1]?.text.split(words)).toHaveLength(11);
    }
    expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain('Кто');
    expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain(reader);
  });

  it('are read in their own language, once', async () => {
    const { tags } = await readTags(printed.bytes);
    expect(tags.filter(({ lang }) => lang !== undefined && lang !== 'en').map(({ lang }) => lang)).toEqual(
      expect.arrayContaining(['es', 'kk']),
    );
    expect(tags.filter(({ text }) => text.includes('¿Quién me paga?'))).toHaveLength(1);
  });

  it('lose nothing, and keep all letters on their card', async () => {
    expect(printed.fit).toEqual({ leftOut: [], overfull: false });
    const { places } = await textPlaces(printed.bytes);
    for (const { left, right, top, bottom } of places) {
      const across = (left - (612 - 504) / 2) % 252;
      const down = (top - 36) % 144;
      expect(Math.min(across, 252 - across - (right - left), down, 144 - down - (bottom - top))).toBeGreaterThan(5);
    }
  });
});

it('tells of a card that is too full instead of cutting it off', async () => {
  const long = {
    ...card,
    lines: Array.from({ length: 6 }, () => 'A line that is much too long for a card '.repeat(2)),
  };
  const talk = await paperTalk({
    manifest: { handoutTexts: { at, card: { ...long, languages: [] }, reporting: [], hardQuestions: [] } },
  });
  const { fit } = await printDocument(room, talk.handout('wallet'), talk.families);
  expect(fit?.leftOut).not.toEqual([]);
});

describe('what has no room on a card', () => {
  const numbers = Array.from({ length: 12 }, (_, index) => `1-555-010-02${String(index).padStart(2, '0')}`);
  const fitOf = async (own?: object) => {
    const handoutTexts = own && { at, card: { ...card, languages: [], ...own }, reporting: [], hardQuestions: [] };
    const summary = { actions: [`Tell one person ${'what you saw and where '.repeat(24)}`] };
    const talk = await paperTalk({
      manifest: { ...(handoutTexts && { handoutTexts }), summary },
      composed: (deck) => {
        const [first] = deck.helpLines;
        if (first === undefined) throw new Error('The fixture names no help line.');
        return {
          ...deck,
          helpLines: [
            ...deck.helpLines,
            ...numbers.map((phone) => ({ ...first, id: phone, name: `Line ${phone}`, phone })),
          ],
        };
      },
    });
    const { bytes, fit } = await printDocument(room, talk.handout('wallet'), talk.families);
    const told = fit?.leftOut.join(' ') ?? '';
    const printed = (await readPdf(bytes)).pages.map(({ text }) => text).join(' ');
    return { told, printed, all: `${told} ${printed}` };
  };

  it.each([['questions behind', {}] as const, ['more lines behind', undefined] as const])(
    'is told of, line by line, and so is what one can do: %s',
    async (_, own) => {
      const { told, printed, all } = await fitOf(own);
      expect(numbers.filter((phone) => !all.includes(phone))).toEqual([]);
      expect(numbers.filter((phone) => told.includes(phone)).length).toBeGreaterThan(2);
      expect(told).toContain('Tell one person');
      expect(printed).not.toContain('Tell one person');
    },
  );

  it('is not missed where the card says which lines it carries, in its order', async () => {
    const { told, printed } = await fitOf({ helpLines: ['second', 'first', 'nowhere'] });
    expect(printed.indexOf('1-555-010-0142')).toBeLessThan(printed.indexOf('1-555-010-0199'));
    expect(numbers.filter((phone) => `${told} ${printed}`.includes(phone))).toEqual([]);
  });

  it('is all there where the lines that the card names are none of the talk’s', async () => {
    const { all } = await fitOf({ helpLines: ['nowhere'] });
    expect(numbers.filter((phone) => !all.includes(phone))).toEqual([]);
  });
});
