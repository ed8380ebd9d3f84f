import { expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { settledPage } from '../../support/settledPage.ts';

const session = joinBrowser();

/** Sizes, in CSS px, that texts have on a slide of 600 × 400 px once it has settled; each is 20 px large to begin with. */
function sizes(...texts: readonly string[]): Promise<readonly number[]> {
  const slide = `<section class="slide" style="width:600px;height:400px;font-size:20px">${texts.join('')}</section>`;
  return settledPage(session, `<!doctype html><body>${slide}<p class="r-fit-text">x</p>`, null, (page) =>
    page.$$eval('section *', (all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
  );
}

/** A text whose width is as many times its size as is said. */
const text = (ems: number, kind = 'r-fit-text'): string =>
  `<div class="${kind}" style="display:inline-block;width:${ems}em">x</div>`;

it('sets a text as wide as what holds it', async () => {
  expect(await sizes(text(10))).toEqual([60]);
  expect(await sizes(`<div style="width:300px">${text(10)}</div>`)).toEqual([20, 30]);
});

it('sets none smaller than 24 px, nor larger than four fifths of the slide’s height', async () => {
  expect(await sizes(text(100), text(1))).toEqual([24, 320]);
});

it('leaves other texts, and those that are not shown, as they are', async () => {
  expect(await sizes(text(10, 'other'), '<div class="r-fit-text" style="display:none">x</div>')).toEqual([20, 20]);
});
