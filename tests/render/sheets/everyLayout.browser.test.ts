import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import type { PrintJob } from '../../../src/model/output.ts';
import { type HandoutLayout, handoutLayouts } from '../../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../../support/browser.ts';
import { handoutPages } from '../../support/handoutPages.ts';
import { letterCounts, letters, type ShownText, shownText } from '../../support/pageText.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';
import { type ReadPdf, readPdf } from '../../support/readPdf.ts';
import { type ReadTag, readTags } from '../../support/readTags.ts';
import { type TextPlace, textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();

/** A sheet printed, and the same sheet as its document shows it. */
interface Printed {
  readonly pdf: ReadPdf;
  readonly tags: readonly ReadTag[];
  readonly untagged: readonly string[];
  readonly places: readonly TextPlace[];
  readonly sizes: readonly (readonly [number, number])[];
  readonly shown: ShownText;
}

async function print(job: PrintJob, talk: PaperTalk): Promise<Printed> {
  const { bytes } = await printDocument(room, job, talk.families);
  return {
    pdf: await readPdf(bytes),
    ...(await readTags(bytes)),
    ...(await textPlaces(bytes)),
    shown: await shownText(room, job),
  };
}

type PaperSize = 'letter' | 'a4';

/** Numbers and dots of list items are the style sheet's, not the author's. */
const isLabel = (tag: ReadTag): boolean => tag.path.includes('Lbl');
const isPicture = (tag: ReadTag): boolean => tag.path.includes('Figure');

/** Layouts whose pages have no margin text: cards are cut, half pages carry their own numbers. */
const bare: readonly string[] = ['wallet', 'booklet', 'bulletin', 'evaluation'];

/** The other layouts on A4: a4.browser.test.ts. */
const cases = [...handoutLayouts, 'lectern' as const].flatMap((layout) =>
  (layout === 'summary' || layout === 'booklet' ? (['letter', 'a4'] as const) : (['letter'] as const)).map(
    (paper) => [layout, paper] as const,
  ),
);

/** The fixture for each paper, of which all layouts are made. */
const talks = new Map<PaperSize, Promise<PaperTalk>>();

function talkOn(paper: PaperSize): Promise<PaperTalk> {
  const talk = talks.get(paper) ?? paperTalk({ manifest: { paper } });
  talks.set(paper, talk);
  return talk;
}

describe.each(cases)('%s on %s', (layout: HandoutLayout | 'lectern', paper) => {
  let sheet: Printed;
  let label: string;
  beforeAll(async () => {
    const talk = await talkOn(paper);
    const job = layout === 'lectern' ? talk.notesSheet() : talk.handout(layout);
    label = /@top-right\{content:"([^"]*)"/.exec(job.html)?.[1] ?? '';
    sheet = await print(job, talk);
  });

  it('tags all its text, once, in the order in which it is to be read', () => {
    const told = sheet.tags.filter((tag) => !isLabel(tag) && !isPicture(tag));
    expect(letters(told.map(({ text }) => text).join(' '))).toBe(letters(sheet.shown.read));
  });

  it('paints what its document shows and its margins say, no more and no less', () => {
    const margins = sheet.pdf.pages.map(
      (_, index) => `${index === 0 ? 'of' : `of A River and a Warning ${label}`} March A Speaker`,
    );
    const marks = sheet.tags.filter(isLabel).map(({ text }) => text);
    const wanted = [sheet.shown.painted, ...(bare.includes(layout) ? [] : margins), ...marks].join(' ');
    expect(letterCounts(sheet.pdf.pages.map(({ text }) => text).join(' '))).toEqual(letterCounts(wanted));
  });

  it('has as many pages as it had', () => {
    if (layout !== 'lectern') expect(sheet.pdf.pages).toHaveLength(handoutPages[layout][paper]);
  });

  it('numbers its pages and carries the day', () => {
    if (bare.includes(layout)) return;
    for (const [index, { text }] of sheet.pdf.pages.entries()) {
      expect(text).toContain(`${index + 1} of ${sheet.pdf.pages.length}`);
      expect(text).toContain('March 14, 2026');
    }
  });

  it('has a bookmark for each heading, on levels that begin with the first', () => {
    expect(sheet.pdf.outline.map(({ title }) => letters(title))).toEqual(sheet.shown.headings.map(letters));
    expect(sheet.tags.find(({ role }) => /^H\d$/.test(role))?.role).toBe('H1');
  });

  it('says of each picture what it shows', () => {
    const figures = sheet.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(figures).toEqual(sheet.shown.pictures);
    expect(figures.filter((alt) => alt === undefined || alt === '')).toEqual([]);
  });

  it('is on its paper, has no blank page, and keeps half an inch free of letters', () => {
    const upright = paper === 'letter' ? [612, 792] : [595, 842];
    for (const size of sheet.sizes)
      expect(size.map(Math.round)).toEqual(layout === 'booklet' ? upright.toReversed() : upright);
    for (const [index, [width, height]] of sheet.sizes.entries()) {
      const here = sheet.places.filter(({ page }) => page === index + 1);
      expect(here.length).toBeGreaterThan(2);
      expect(
        Math.min(...here.flatMap(({ left, top, right, bottom }) => [left, top, width - right, height - bottom])),
      ).toBeGreaterThan(35.5);
    }
  });

  it('keeps an inch for punching, on the back of a sheet too', () => {
    if (bare.includes(layout)) return;
    const narrow = layout === 'large-print' ? 72 : 43.2;
    for (const [index, [width]] of sheet.sizes.entries()) {
      const here = sheet.places.filter(({ page }) => page === index + 1);
      const [left, right] = index % 2 === 0 ? [72, narrow] : [narrow, 72];
      expect(Math.abs(Math.min(...here.map((place) => place.left)) - left)).toBeLessThan(2.5);
      expect(Math.abs(width - Math.max(...here.map((place) => place.right)) - right)).toBeLessThan(2.5);
    }
  });

  it('ends no page with a heading', () => {
    const last = sheet.pdf.pages.map((_, index) =>
      sheet.tags.findLast(({ page, text }) => page === index + 1 && text.trim() !== ''),
    );
    expect(last.filter((tag) => tag?.path.some((role) => /^H\d$/.test(role)))).toEqual([]);
  });

  it('may call itself PDF/UA', () => {
    expect(sheet.pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
