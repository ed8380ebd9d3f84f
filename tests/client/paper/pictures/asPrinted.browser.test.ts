import { describe, expect, it } from 'vitest';
import { html, raw } from '../../../../src/html/html.ts';
import { handoutCss } from '../../../../src/render/sheets/parts/handoutCss.ts';
import { settling, tightCss } from '../../../../src/render/sheets/parts/settling.ts';
import { joinBrowser } from '../../../support/browser.ts';
import { paperTalk } from '../../../support/paperTalk.ts';
import { settledPage } from '../../../support/settledPage.ts';
import { textPlaces } from '../../../support/textPlaces.ts';

const session = joinBrowser();

/** A paragraph of so many lines, each of which begins with the paragraph's name. */
const lines = (name: string, count: number): string =>
  `<p>${Array.from({ length: count }, (_, line) => `${name}${line + 1} of the river`).join('<br>')}</p>`;
const picture = (name: string, height: number): string =>
  `<div class="chapter-picture" style="height:${height}px">${name}</div>`;
const section = (...slides: string[]): string =>
  `<section><h2>A part</h2>${slides.map((slide) => `<div>${slide}</div>`).join('')}</section>`;

/** Prints prose on Letter as the article does; the first word of each line, page by page. */
async function pages(prose: string): Promise<string[][]> {
  const { context } = await paperTalk();
  const page = `<!doctype html><style>@page{size:8.5in 11in;margin:.8in .6in .8in 1in}${handoutCss}
:root{--font-text:sans-serif}.chapter-picture{break-inside:avoid}.kept p,.end-matter{break-inside:avoid}
${tightCss}</style>
${settling(html`${raw(prose)}`, context).markup}`;
  const bytes = await settledPage(session, page, 'pictures', (tab) => tab.pdf({ preferCSSPageSize: true }));
  const { places, sizes } = await textPlaces(bytes);
  return sizes.map((_, index) =>
    places.filter((place) => place.page === index + 1).map(({ text }) => text.split(' ')[0] ?? ''),
  );
}

describe('a picture that does not fit on the rest of its page', () => {
  const full = lines('A', 30);

  it('lets the text of its own part go before it', async () => {
    const [first, second] = await pages(full + section(lines('B', 3) + picture('Picture', 300), lines('C', 7)));
    expect(first?.at(-1)).toMatch(/^C/);
    expect(second).toContain('Picture');
  });

  it('stands before its text where that fits better', async () => {
    const [first, second] = await pages(lines('A', 20) + section(lines('B', 12) + picture('Picture', 310)));
    expect(first).toContain('Picture');
    expect(second?.[0]).toMatch(/^B/);
  });

  it('stays within its own part', async () => {
    const prose = full + section(lines('B', 3) + picture('Picture', 300)) + section(lines('C', 9), lines('D', 9));
    const order = (await pages(prose)).flat().filter((word) => /^(Picture|C1)$/.test(word));
    expect(order).toEqual(['Picture', 'C1']);
  });

  it('stays where it stood when pages are full anyway', async () => {
    const prose = lines('A', 5) + section(lines('B', 4) + picture('Picture', 200), lines('C', 6));
    expect((await pages(prose)).flat().filter((word) => /^(B4|Picture|C1)$/.test(word))).toEqual([
      'B4',
      'Picture',
      'C1',
    ]);
  });
});

describe('sources', () => {
  const end = (text: string): string =>
    `<div class="end-matter"><section class="sources"><h2>Sources</h2>${text}</section></div>`;
  const sources = end(`<ul>${'<li>S of the river</li>'.repeat(8)}</ul>`);
  const parts = (count: number): string =>
    Array.from({ length: count }, () => section(lines('A', 7), lines('B', 7))).join('');

  it('that would stand alone on the last page are drawn onto the one before, where that can be done', async () => {
    for (const last of [11, 12]) {
      const prose = parts(6) + section(lines('C', last));
      const [without, found] = [await pages(prose), await pages(prose + sources)];
      expect(found).toHaveLength(without.length);
      expect(found.at(-1)).toContain('Sources');
    }
  });

  it('leave lines as they are when nothing is won', async () => {
    const alone = end('<div style="height:800px">S</div>');
    const prose = parts(3);
    expect((await pages(prose + alone)).slice(0, -1)).toEqual(await pages(prose));
  });
});

describe('paragraphs', () => {
  it('to be kept are not broken', async () => {
    for (let before = 28; before < 38; before += 1) {
      const found = await pages(`${lines('A', before)}<section class="kept"><div>${lines('B', 7)}</div></section>`);
      expect(found.filter((page) => page.some((word) => word.startsWith('B')))).toHaveLength(1);
    }
  });

  it.each([4, 5, 6, 9])('of %i lines leave no single line on a page', async (count) => {
    for (let before = 32; before < 38; before += 1) {
      const found = await pages(lines('A', before) + lines('B', count) + lines('C', 6));
      for (const page of found)
        for (const name of ['A', 'B', 'C'])
          expect(
            page.filter((word) => word.startsWith(name)),
            `${before} ${name}`,
          ).not.toHaveLength(1);
    }
  });
});
