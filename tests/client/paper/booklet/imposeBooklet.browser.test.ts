import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { foldedBooklet, wordsOf } from '../../../support/foldedBooklet.ts';

const session = joinBrowser();
const page = '<div style="height:200px">Page</div>';

describe('the pages of a booklet', () => {
  it('stand in the reader’s order, each with its place on a sheet, a number and no break but at a new side', async () => {
    const halves = await foldedBooklet(session, page.repeat(6));
    expect(halves.map(({ className, place, breakBefore, folio }) => [className, place, breakBefore, folio])).toEqual([
      ['half cover right', '1 2', '', undefined],
      ['half left', '2 1', 'page', '2 of 8'],
      ['half right', '3 2', 'page', '3 of 8'],
      ['half left', '4 1', 'page', '4 of 8'],
      ['half right', '4 2', 'page', '5 of 8'],
      ['half left', '3 1', 'page', '6 of 8'],
      ['half right', '2 2', 'page', '7 of 8'],
      ['half back left', '1 1', '', undefined],
    ]);
  });

  it.each([
    [1, 4],
    [2, 4],
    [3, 8],
    [6, 8],
  ])('of %i pages of text are %i: lined pages are added until they fold', async (written, count) => {
    const halves = await foldedBooklet(session, page.repeat(written));
    const [cover, ...others] = halves.map(({ blocks }) => blocks[0]);
    expect(cover).toBe('p Cover');
    expect(others).toEqual([
      ...Array(written).fill('div Page'),
      ...Array(count - 2 - written).fill('p Notes'),
      'p Back',
    ]);
  });

  it('without text are lined', async () => {
    const halves = await foldedBooklet(session, '');
    expect(halves.map(({ blocks }) => blocks[0])).toEqual(['p Cover', 'p Notes', 'p Notes', 'p Back']);
    expect(halves.map(({ markup }) => markup).join('')).not.toContain('rest-notes');
  });
});

describe('what the last page leaves', () => {
  /** A page with so many lines of text, and what stands below them. */
  const rest = async (lines: number, ruled: number): Promise<readonly string[] | undefined> =>
    (await foldedBooklet(session, `<p>${wordsOf('w', lines)}</p>`, ruled))[1]?.blocks.slice(1);

  it('is ruled for notes as far as the page goes', async () => {
    expect(await rest(4, 8)).toEqual(['p Notes', 'div – – – – –']);
    expect(await rest(1, 6)).toEqual(['p Notes', 'div – – – – – –']);
  });

  it('has a heading of its own kind', async () => {
    const halves = await foldedBooklet(session, '<p>Words</p>');
    expect(halves[1]?.markup).toContain('<p class="omitted rest-notes">Notes</p>');
  });

  it('stays empty when five lines do not fit', async () => {
    expect(await rest(5, 8)).toEqual([]);
    expect(await rest(1, 4)).toEqual([]);
  });
});
