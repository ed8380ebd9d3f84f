import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
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

describe('the pages of a booklet', () => {
  const lineOf = (places: readonly TextPlace[], count: number, number: number): readonly TextPlace[] => {
    const at = folded(count).find((one) => one.number === number);
    return places.filter(({ page, left, text }) => {
      const isHere = page === at?.side && left < 396 === (at.half === 'left');
      return isHere && !/^\d+ of \d+$/.test(text);
    });
  };

  it('are filled to the last line but one: a paragraph gives up a line rather than leave another alone', async () => {
    const talk = await paperTalk();
    const { places, count, halves } = await fold(lengthened(talk, 60, (index) => 5 + (index % 7)));
    const last = (number: number): string =>
      lineOf(places, count, number)
        .toSorted((a, b) => a.bottom - b.bottom || a.left - b.left)
        .at(-1)?.text ?? '';
    const full = halves.filter(({ number }) => /river|water|sea|time|runs|takes|begins|here/.test(last(number)));
    const ends = full.map(({ number }) => Math.max(...lineOf(places, count, number).map(({ bottom }) => bottom)));
    expect(ends.length).toBeGreaterThan(10);
    // Three lines of 12 pt at 1.42: the widow, the orphan, and what is left of a line.
    expect(Math.max(...ends) - Math.min(...ends.slice(0, -1))).toBeLessThan(3 * 12 * 1.42);
  });

  it('say what a list of sources is where it goes on, and are ruled for notes below it', async () => {
    const talk = await paperTalk({
      composed: (deck) => ({ ...deck, sources: Array.from({ length: 24 }, () => deck.sources).flat() }),
    });
    const { places, count } = await fold(talk);
    const onPage = (number: number): string[] =>
      lineOf(places, count, number)
        .toSorted((a, b) => a.top - b.top)
        .map(({ text }) => text);
    const began = Array.from({ length: count }, (_, index) => index + 1).find((one) => onPage(one).includes('Sources'));
    const next = onPage((began ?? 0) + 1);
    expect(next[0]).toBe('Sources, continued');
    const last = Array.from({ length: count }, (_, index) => onPage(index + 1)).findLast(
      (lines) => lines[0] === 'Sources, continued',
    );
    expect(last?.at(-1)).toBe('My notes');
  });

  it('have no letters below 9 pt', async () => {
    const { places } = await fold(await paperTalk());
    expect(Math.min(...places.map(({ size }) => size))).toBeGreaterThan(8.99);
  });

  it('put a picture before its text when it does not fit below', async () => {
    const talk = await paperTalk();
    const sheet = talk.handout('booklet');
    const words = 'water runs down to the sea and takes its time about it '.repeat(22);
    const picture = '<div class="chapter-picture"><div style="height:300px"></div><p>Seen here</p></div>';
    const html = sheet.html.replace(
      '<div class="flow">',
      `<div class="flow"><section class="piece"><div class="piece" id="first"><p>It begins, ${words} and ends at last.</p>${picture}</div></section>`,
    );
    const { places, count } = await fold({ ...talk, handout: () => ({ ...sheet, html }) });
    const on = (number: number): string =>
      lineOf(places, count, number)
        .toSorted((a, b) => a.top - b.top)
        .map(({ text }) => text)
        .join(' ');
    expect(on(2)).toMatch(/Seen here.*It begins/);
    expect(on(3)).toContain('ends at last');
    // The page's number stands half an inch above the paper's edge, with its own line and a line's air above it.
    expect(Math.max(...lineOf(places, count, 2).map(({ bottom }) => bottom))).toBeLessThan(612 - 36 - 25);
  });
});

/** The talk with so many paragraphs more before its first section, each of so many times twelve words. */
function lengthened(talk: PaperTalk, more: number, times = (_: number): number => 8): PaperTalk {
  const sheet = talk.handout('booklet');
  const words = 'water runs down to the sea and takes its time about it ';
  const paragraphs = Array.from(
    { length: more },
    (_, index) => `<p>Number ${index} begins, ${words.repeat(times(index))} and ends here at last.</p>`,
  );
  const html = sheet.html.replace(
    '<div class="flow">',
    `<div class="flow"><section class="piece">${paragraphs.join('')}</section>`,
  );
  return { ...talk, handout: () => ({ ...sheet, html }) };
}
