import { expect, it } from 'vitest';
import { readTheme } from '../../src/themes/readTheme.ts';
import { joinBrowser } from '../support/browser.ts';
import { drawWritten } from '../support/drawing.ts';
import { kitProject } from '../support/kitProject.ts';
import { settledPage } from '../support/settledPage.ts';

const session = joinBrowser();

it('the arrows of steps without icons stand above their words', async () => {
  const items = ['Floor', 'Nursery', 'Roof'].map((title) => ({ title }));
  const { html: drawing } = await drawWritten('diagram', { kind: 'path', items, alt: 'Three steps' });
  const html = `<!doctype html><html lang="en" class="sheet-page"><style>${readTheme(kitProject, 'steppe')}</style><section class="slide" data-layout="default"><div class="slide-body"><h2>A</h2>${drawing}</div></section></html>`;
  const tips = await settledPage(session, html, null, (page) =>
    page.$$eval('.diagram-path > li + li', (steps) =>
      steps.map((step) => {
        const tip = getComputedStyle(step, '::after');
        const words = (step.querySelector('b') ?? step).getBoundingClientRect().top - step.getBoundingClientRect().top;
        return { content: tip.content, above: Number.parseFloat(tip.top) + Number.parseFloat(tip.height) <= words };
      }),
    ),
  );
  expect(tips).toEqual([
    { content: '""', above: true },
    { content: '""', above: true },
  ]);
});
