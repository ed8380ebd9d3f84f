import { expect, it } from 'vitest';
import { readTheme } from '../../src/themes/readTheme.ts';
import { joinBrowser } from '../support/browser.ts';
import { kitProject } from '../support/kitProject.ts';
import { settledPage } from '../support/settledPage.ts';

const session = joinBrowser();

it.each(['steppe', 'plain'])(
  'the number of a slide with a photograph stands on paper in its corner, in %s',
  async (theme) => {
    const slide = (layout: string) =>
      `<section class="slide" data-layout="${layout}" data-number="2"><div class="slide-body"><h2>A</h2></div></section>`;
    const html = `<!doctype html><html lang="en" class="sheet-page"><style>${readTheme(kitProject, theme)}</style>${slide('default')}${slide('photo')}</html>`;
    const seen = await settledPage(session, html, null, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.slide')].map((one) => {
          const { content, backgroundColor, right, bottom } = getComputedStyle(one, '::after');
          const [, , , alpha = '1'] = backgroundColor.match(/[\d.]+/g) ?? [];
          return { isNumbered: content.startsWith('"2"'), isOnPaper: alpha !== '0', right, bottom };
        }),
      ),
    );
    expect(seen).toEqual([
      { isNumbered: true, isOnPaper: false, right: expect.any(String), bottom: expect.any(String) },
      { isNumbered: true, isOnPaper: true, right: '0px', bottom: '0px' },
    ]);
  },
);
