import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { settledPage } from '../../../support/settledPage.ts';

const session = joinBrowser();

const style = `<style>*{margin:0;padding:0;font:10px/20px monospace}.tight p{line-height:10px}</style>`;
const block = (name: string, height: number, tag = 'div'): string =>
  `<${tag} style="height:${height}px">${name}</${tag}>`;
const picture = (height: number, names = 'chapter-picture'): string =>
  `<div class="${names}" style="height:${height}px">Picture</div>`;
const lines = (name: string, count: number): string => `<p>${Array(count).fill(name).join('<br>')}</p>`;
const section = (...slides: string[]): string =>
  `<section>${slides.map((slide) => `<div>${slide}</div>`).join('')}</section>`;
const end = (height: number): string => `<div class="end-matter" style="height:${height}px">End</div>`;

interface Placed {
  /** First letters of the blocks, in their order. */
  readonly order: string;
  readonly isTight: boolean;
}

/** Prose as it stands once its pictures have found their places on pages of 200 px. */
function placed(prose: string, more = ''): Promise<Placed> {
  const html = `<!doctype html>${style}${more}<div class="settling" data-page="200">${prose}</div>`;
  return settledPage(session, html, 'pictures', async (page, reason) => {
    expect(reason).toBe('');
    return page.evaluate(() => ({
      order: [...document.querySelectorAll('.settling :not(section,div:has(*),br)')]
        .map(({ textContent }) => textContent?.[0])
        .join(''),
      isTight: document.querySelector('.settling.tight') !== null,
    }));
  });
}

describe('a picture', () => {
  it('goes behind text of its section that fills the page where it does not fit', async () => {
    const { order } = await placed(block('a', 120) + section(block('b', 20) + picture(100), block('c', 60)));
    expect(order).toBe('abcP');
  });

  it('goes before text of its section when it fits there', async () => {
    const { order } = await placed(block('a', 40) + section(block('b', 100) + picture(160), block('c', 20)));
    expect(order).toBe('aPbc');
  });

  it('stays where little is won', async () => {
    const { order } = await placed(block('a', 140) + section(block('b', 20) + picture(100), block('c', 40)));
    expect(order).toBe('abPc');
  });

  it('stays where the next section would be left a larger hole', async () => {
    const prose = block('a', 120) + section(block('b', 20) + picture(100), block('c', 60));
    const next = `<section><div>${block('h', 20, 'h2')}${block('d', 150)}</div></section>`;
    expect((await placed(prose + next)).order).toBe('abPchd');
  });

  it('never stands between a heading and its text', async () => {
    const slides = [block('b', 20) + picture(100), block('h', 60, 'h3') + block('c', 150)];
    expect((await placed(block('a', 20) + section(...slides))).order).toBe('abPhc');
    const last = [block('b', 20) + picture(100), block('c', 20) + block('h', 40, 'h3')];
    expect((await placed(block('a', 120) + section(...last))).order).toBe('abPch');
  });

  it('that text flows around is left alone', async () => {
    const floating = picture(100, 'chapter-picture chapter-image');
    const { order } = await placed(block('a', 120) + section(block('b', 20) + floating, block('c', 60)));
    expect(order).toBe('abPc');
  });
});

describe('what ends the prose', () => {
  it('is drawn onto the page before by a tighter setting, when it would stand alone and that does it', async () => {
    expect((await placed(lines('a', 10) + end(40))).isTight).toBe(true);
  });

  it('lets pictures find their places anew in the tighter setting', async () => {
    const prose = block('a', 120) + section(block('b', 20) + picture(100), block('c', 60)) + lines('l', 5);
    expect(await placed(prose + end(40))).toEqual({ order: 'abcPlE', isTight: true });
  });

  it('stays where it is, and lines as they are, when that does not do it', async () => {
    expect((await placed(lines('a', 10) + end(190))).isTight).toBe(false);
  });

  it('needs no tighter setting when it does not stand alone, or is on the first page', async () => {
    expect((await placed(lines('a', 15) + end(40))).isTight).toBe(false);
    expect((await placed(end(40))).isTight).toBe(false);
  });

  it('leaves pictures in the places that they have found, when the tighter setting is taken back', async () => {
    const prose = block('a', 120) + section(block('b', 20) + picture(100), block('c', 60));
    expect(await placed(prose + end(150))).toEqual({ order: 'abcPE', isTight: false });
  });
});

describe('a paragraph', () => {
  const kept = (prose: string, more = ''): Promise<string[]> =>
    settledPage(
      session,
      `<!doctype html>${style}${more}<div class="settling" data-page="200">${prose}</div>`,
      'pictures',
      (page) => page.$$eval('p', (all) => all.map((one) => one.style.breakInside)),
    );

  it('of four lines is kept together, no other', async () => {
    expect(await kept(lines('a', 3) + lines('b', 4) + lines('c', 5))).toEqual(['', 'avoid', '']);
  });

  it('is held against its lines in the setting that stays', async () => {
    const wider = '<style>.settling p{width:20px}.settling.tight p{width:60px}</style>';
    const prose = `<p>${'aa '.repeat(4)}</p>${lines('b', 6)}${end(40)}`;
    expect(await kept(prose, wider)).toEqual(['', '']);
  });
});
