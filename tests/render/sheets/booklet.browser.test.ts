import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/print/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { letters } from '../../support/pageText.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';
import { type TextPlace, textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();

/** Where each half page stands: its number in the booklet, the side of a sheet, and which half of it. */
interface Half {
  readonly number: number;
  readonly side: number;
  readonly half: 'left' | 'right';
}

async function fold(
  talk: PaperTalk,
): Promise<{ halves: Half[]; places: readonly TextPlace[]; sides: number; count: number }> {
  const { bytes } = await printDocument(room, talk.handout('booklet'), talk.families);
  const { places, sizes } = await textPlaces(bytes);
  const [width = 0] = sizes[0] ?? [];
  const numbered = places.flatMap((place) => {
    const [, number] = /^(\d+) of \d+$/.exec(place.text) ?? [];
    return number === undefined
      ? []
      : [
          {
            number: Number(number),
            side: place.page,
            half: place.left < width / 2 ? ('left' as const) : ('right' as const),
          },
        ];
  });
  const count = Number(/ of (\d+)$/.exec(places.find(({ text }) => /^\d+ of \d+$/.test(text))?.text ?? '')?.[1]);
  return { halves: numbered.sort((a, b) => a.number - b.number), places, sides: sizes.length, count };
}

/** Sheets lie on each other, are folded in the middle and stitched: page 2 is on the back of page 1, beside the last but one. */
function folded(count: number): Half[] {
  return Array.from({ length: count }, (_, index): Half => {
    const number = index + 1;
    const side = Math.min(number, count + 1 - number);
    return { number, side, half: number % 2 === 0 ? 'left' : 'right' };
  });
}

describe.each([
  ['letter', 0],
  ['a4', 0],
  ['letter', 40],
] as const)('the booklet on %s, with %i paragraphs more', (paper, more) => {
  let talk: PaperTalk;
  let book: Awaited<ReturnType<typeof fold>>;
  beforeAll(async () => {
    talk = await paperTalk({ manifest: { paper } });
    if (more > 0) talk = lengthened(talk, more);
    book = await fold(talk);
  });

  it('has a number of half pages that folds', () => {
    expect(book.count % 4).toBe(0);
    expect(book.sides).toBe(book.count / 2);
  });

  it('puts each page where the fold wants it', () => {
    const inside = folded(book.count).filter(({ number }) => number > 1 && number < book.count);
    expect(book.halves).toEqual(inside);
  });

  it('ends with the help lines, beside the cover', () => {
    const first = book.places.filter(({ page }) => page === 1);
    const help = first.find(({ text }) => text.includes('Someone to call'));
    const title = first.find(({ text }) => text.includes('A River'));
    expect(help?.left).toBeLessThan(title?.left ?? 0);
  });

  it('loses no word where a paragraph runs over', () => {
    if (more === 0) return;
    const all = letters(book.places.map(({ text }) => text).join(' '));
    for (let index = 0; index < more; index += 1) expect(all).toContain(`number${index}begins`);
    expect(all.match(/andendshereatlast/g)).toHaveLength(more);
  });
});

/** The talk with so many paragraphs of a hundred words more in its first section. */
function lengthened(talk: PaperTalk, more: number): PaperTalk {
  const sheet = talk.handout('booklet');
  const words = 'water runs down to the sea and takes its time about it '.repeat(8);
  const paragraphs = Array.from(
    { length: more },
    (_, index) => `<p>Number ${index} begins, ${words} and ends here at last.</p>`,
  );
  const html = sheet.html.replace(
    '<div class="flow">',
    `<div class="flow"><section class="piece">${paragraphs.join('')}</section>`,
  );
  return { ...talk, handout: () => ({ ...sheet, html }) };
}
