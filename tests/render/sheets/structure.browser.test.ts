import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { letters } from '../../support/pageText.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';
import { type ReadPdf, readPdf } from '../../support/readPdf.ts';
import { type ReadTag, readTags } from '../../support/readTags.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();
let talk: PaperTalk;
let tags: readonly ReadTag[];
let pdf: ReadPdf;

beforeAll(async () => {
  talk = await paperTalk();
  const { bytes } = await printDocument(room, talk.handout('article'), talk.families);
  ({ tags } = await readTags(bytes));
  pdf = await readPdf(bytes);
});

const textBelow = (at: number): string => {
  const depth = tags[at]?.path.length ?? 0;
  const end = tags.findIndex(({ path }, index) => index > at && path.length <= depth);
  return letters(
    tags
      .slice(at, end < 0 ? undefined : end)
      .map(({ text }) => text)
      .join(' '),
  );
};
const all = (role: string): string[] => tags.flatMap((tag, at) => (tag.role === role ? [textBelow(at)] : []));

describe('the tags of a handout', () => {
  it('make a table of a table, with its heads', () => {
    expect(all('TH')).toEqual(['boat', 'crew']);
    expect(all('TD')).toEqual(['ferry', '3', 'raft', '1']);
    expect(tags.filter(({ role }) => role === 'TR').length).toBe(3);
  });

  it('make a list of a list, each item with its body', () => {
    expect(all('LI').length).toBeGreaterThan(3);
    expect(all('LBody')).toEqual(
      expect.arrayContaining([expect.stringContaining('thefirstline'), expect.stringContaining('officeofwaterways')]),
    );
    const inItems = tags.filter(({ path }) => path.at(-2) === 'LI').map(({ role }) => role);
    expect(new Set(inItems)).toEqual(new Set(['LBody']));
  });

  it('carry the language of each passage', () => {
    for (const [language, word] of [
      ['kk', 'әріп'],
      ['ru', 'абвг'],
      ['es', 'áéí'],
    ] as const) {
      const at = tags.findIndex(({ lang }) => lang === language);
      expect(textBelow(at)).toContain(word);
    }
  });

  it('end links where they lead', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links).toEqual(expect.arrayContaining(['https://survey.example/river', 'tel:15550100199']));
    const inside = links.filter((link) => typeof link === 'number');
    expect(inside).toHaveLength(1);
    expect(pdf.pages[Number(inside[0]) - 1]?.text).toContain('The river has one');
  });

  it('drop links to slides that the sheet does not carry', async () => {
    const { html } = await (
      await paperTalk({
        composed: (deck) => ({
          ...deck,
          sections: deck.sections.filter(({ section }) => section.id !== 'river/course'),
        }),
      })
    ).handout('article');
    expect(html).toContain('<a>the ford</a>');
    expect(html).not.toContain('#river-course-1');
  });
});

describe('notes that are longer than a page', () => {
  const sentences = Array.from({ length: 400 }, (_, index) => `Sentence number ${index} says something.`);

  it.each(['notes', 'lectern'] as const)('flow on in %s, and none is lost or covered', async (layout) => {
    const before = layout === 'lectern' ? talk.notesSheet() : talk.handout('notes');
    const text = `<p>${sentences.join(' ')}</p>`;
    const html =
      layout === 'lectern'
        ? before.html.replace('<div class="notes-text">', `$&${text}`)
        : before.html.replace('<div class="entry-text">', `$&${text}`);
    const { bytes, pages } = await printDocument(room, { ...before, html }, talk.families);
    const short = await printDocument(room, before, talk.families);
    expect(pages).toBeGreaterThan(short.pages + 3);
    const read = letters((await readTags(bytes)).tags.map((tag) => tag.text).join(' '));
    expect(read).toContain(letters(sentences.join(' ')));
    const { places } = await textPlaces(bytes);
    const notes = places.filter(({ text }) => /Sentence number/.test(text));
    const page = Math.min(...notes.map((one) => one.page));
    const heading = places.find((one) => one.page === page && /I have crossed|One day on the water/.test(one.text));
    const [top, left] = [
      Math.min(...notes.filter((one) => one.page === page).map((one) => one.top)),
      Math.min(...notes.map((one) => one.left)),
    ];
    expect(layout === 'lectern' ? top > (heading?.bottom ?? 999) : left > (heading?.right ?? 999)).toBe(true);
  });
});
