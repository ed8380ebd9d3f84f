import { expect, it } from 'vitest';
import { readTheme } from '../../src/themes/readTheme.ts';
import { joinBrowser } from '../support/browser.ts';
import { kitProject } from '../support/kitProject.ts';
import { settledPage } from '../support/settledPage.ts';

const session = joinBrowser();
const picture = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='100'%3E%3C/svg%3E`;

it.each(['steppe', 'plain'])('a picture that was given a size has it, and others the room, in %s', async (theme) => {
  const images = ['width="60"', 'height="60"', 'style="height:60px"', 'style="width:50%"', ''];
  const slides = images.map(
    (size) =>
      `<section class="slide"><div class="slide-body"><h2>A</h2><img ${size} alt="a" src="${picture}"><p>b</p></div></section>`,
  );
  const html = `<!doctype html><html lang="en" class="sheet-page"><style>${readTheme(kitProject, theme)}</style>${slides.join('')}</html>`;
  const sizes = await settledPage(session, html, null, (page) =>
    page.evaluate(() => [...document.querySelectorAll('img')].map((image) => `${image.width} × ${image.height}`)),
  );
  expect(sizes.slice(0, 3)).toEqual(['60 × 30', '120 × 60', '120 × 60']);
  expect(sizes[3]).toMatch(/^5\d\d × 2\d\d$/);
  expect(Number(sizes[4]?.split(' ')[2])).toBeGreaterThan(300);
});
