import { describe, expect, it } from 'vitest';
import { spare, spareListed } from '../../../src/render/sheets/parts/spare.ts';
import { joinBrowser } from '../../support/browser.ts';
import { settledPage } from '../../support/settledPage.ts';

const session = joinBrowser();

/** A sheet of 300 px with a picture of a height and two lists whose lines are 20 px each, from the third on spare. */
async function fitted(picture: number, lines: number): Promise<{ left: string[]; height: number }> {
  const list = (name: string, rank: number): string =>
    Array.from(
      { length: lines },
      (_, index) => `<li${index < 2 ? '' : spare(rank + index).markup}>${name}${index + 1}</li>`,
    ).join('');
  const html = `<!doctype html><html lang="en"><style>*{margin:0;padding:0}li{height:20px;list-style:none}</style>
<main data-fit="300"><div id="picture"${spare(10).markup} style="height:${picture}px"></div><ol>${list('point', 40)}</ol><ul>${list('action', 60)}</ul></main></html>`;
  return settledPage(session, html, 'fit', (page) =>
    page.evaluate(() => ({
      left: [...document.querySelectorAll('#picture,li')].map((one) => one.id || (one.textContent ?? '')),
      height: document.querySelector('main')?.offsetHeight ?? 0,
    })),
  );
}

describe('a sheet that must be one page', () => {
  it('loses nothing that fits', async () => {
    expect((await fitted(100, 5)).left).toHaveLength(11);
  });

  it('loses the last lines of the list that goes first', async () => {
    const { left, height } = await fitted(160, 5);
    expect(height).toBeLessThanOrEqual(300);
    expect(left).toEqual(['picture', 'point1', 'point2', 'point3', 'point4', 'point5', 'action1', 'action2']);
  });

  it('has its lines back when the picture was what did not fit', async () => {
    const { left } = await fitted(400, 5);
    expect(left).toEqual([1, 2, 3, 4, 5].map((n) => `point${n}`).concat([1, 2, 3, 4, 5].map((n) => `action${n}`)));
  });

  it('keeps lists whole from their beginning when even then not all fit', async () => {
    const { left, height } = await fitted(400, 9);
    expect(height).toBe(300);
    expect(left.slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `point${n}`));
    expect(left.slice(9)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `action${n}`));
  });

  /** What is left of a sheet of 100 px; each line is 20 px tall unless it says more. */
  const left = (body: string): Promise<string> =>
    settledPage(
      session,
      `<!doctype html><style>*{margin:0;padding:0}li{height:20px;list-style:none}</style><main data-fit="100">${body}</main>`,
      'fit',
      (page) => page.$$eval('li', (lines) => lines.map(({ textContent }) => textContent).join(' ')),
    );
  const line = (name: string, rank: number, height = 20): string =>
    `<li${spare(rank).markup} style="height:${height}px">${name}</li>`;

  it('loses no line between others: where one cannot come back, none behind it does', async () => {
    const list = `<ol><li>a</li>${line('b', 1)}${line('c', 2, 80)}${line('d', 3)}</ol>`;
    expect(await left(`${list}<ul>${line('e', 0)}</ul>`)).toBe('a b e');
  });

  it('says what went for good, once though its copy lost it too, and not what stands elsewhere', async () => {
    const sheet = `<ol><li>a</li>${line('b', 1)}${line('<svg aria-label="A map"></svg>', 2, 90)}</ol>`;
    const listed = `<ul>${`<li${spareListed(9).markup}>c</li>`}</ul><p style="height:50px"></p>`;
    const page = `<!doctype html><style>*{margin:0;padding:0}li{height:20px;list-style:none}</style>
<main data-fit="100">${sheet}${listed}</main><div data-fit="100" aria-hidden="true">${sheet}</div>`;
    const fit = await settledPage(session, page, 'fit', (_, __, client) => client.paper('pageFit'));
    expect(fit).toEqual({ leftOut: ['A map'], overfull: false });
  });

  it('says when all that may go has gone and it is still too full, be what runs over cut off or not', async () => {
    for (const style of ['', 'height:100px;overflow:hidden']) {
      const page = `<!doctype html><main data-fit="100" style="${style}"><p style="height:120px">a</p></main>`;
      const fit = await settledPage(session, page, 'fit', (_, __, client) => client.paper('pageFit'));
      expect(fit).toEqual({ leftOut: [], overfull: true });
    }
  });

  it('is set closer before anything goes, and only where it is too full', async () => {
    const styles = '<style>.tight li{height:10px!important}</style>';
    expect(await left(`${styles}<ul>${[1, 2, 3, 4, 5, 6].map((n) => line(`${n}`, n)).join('')}</ul>`)).toBe(
      '1 2 3 4 5 6',
    );
    const roomy = `<!doctype html><main data-fit="100"><p style="height:20px">a</p></main>`;
    expect(await settledPage(session, roomy, 'fit', (page) => page.$$eval('.tight', (all) => all.length))).toBe(0);
  });

  it('has the largest of a picture’s sizes that leaves room for all words, and the smallest where there is none', async () => {
    const sizes = `<div data-sizes>${[20, 40, 60].map((px) => `<ul style="height:${px}px"><li>${px}</li></ul>`).join('')}</div>`;
    expect(await left(`${sizes}<ol>${line('a', 1)}</ol>`)).toBe('60 a');
    expect(await left(`${sizes}<ol>${line('a', 1)}${line('b', 2)}${line('c', 3)}</ol>`)).toBe('40 a b c');
    expect(await left(`${sizes}<ol>${[1, 2, 3, 4, 5].map((n) => line(`${n}`, n)).join('')}</ol>`)).toBe('20 1 2 3 4');
    expect(await left(sizes.replace('data-sizes', `data-sizes${spare(9).markup}`) + line('a', 1, 100))).toBe('a');
  });

  it('has what comes back where it stood', async () => {
    const body = `<ol>${line('a', 50)}<li>b</li></ol><ul>${line('c', 40, 90)}</ul><ol><li>d</li></ol>`;
    expect(await left(body)).toBe('a b d');
  });
});
