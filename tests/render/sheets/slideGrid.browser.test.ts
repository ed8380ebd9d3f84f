import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/print/loadDocument.ts';
import { textArea } from '../../../src/render/sheets/parts/paper.ts';
import { lineGap } from '../../../src/render/sheets/parts/ruledLines.ts';
import { paperSizes } from '../../../src/render/sheets/sheetContext.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const room = joinBrowser();

describe.each(['letter', 'a4'] as const)('slides in a grid on %s', (paper) => {
  it.each(['two-up', 'three-up', 'six-up'] as const)('keep the right side of their frames in %s', async (layout) => {
    const sheet = (await paperTalk({ manifest: { paper } })).handout(layout);
    // Between the margins of 1 in and 0.6 in; Chromium cuts there, at a whole pixel.
    const between = paperSizes[paper].width / 0.75 - 1.6 * 96;
    const right = await room.withPage(async (page, watch) => {
      await openDocument(page, watch, sheet);
      return page.evaluate((width) => {
        document.documentElement.style.width = `${width}px`;
        const framed = [...document.querySelectorAll('.thumb,.content-note')];
        return Math.max(...framed.map((one) => one.getBoundingClientRect().right));
      }, between);
    });
    expect(right).toBeGreaterThan(between * 0.6);
    expect(right).toBeLessThanOrEqual(Math.floor(between));
  });

  it('leave lines to write on below six of them, as many as there is room for', async () => {
    const { html } = (await paperTalk({ manifest: { paper } })).handout('six-up');
    const grids = html.split('<div class="slide-grid"').slice(1);
    expect(grids.length).toBeGreaterThan(0);
    for (const grid of grids) {
      const row = Number(/grid-auto-rows:(\d+)px/.exec(grid)?.[1]);
      const slide = Number(/class="thumb" style="width:[\d.]+px;height:([\d.]+)px/.exec(grid)?.[1]);
      const lines = grid
        .split('class="cell"')
        .slice(1)
        .map((cell) => cell.split('<i></i>').length - 1);
      const free = row - slide - 22;
      expect(new Set(lines)).toEqual(new Set([Math.floor(free / lineGap)]));
      expect(row * 3 + 48).toBeLessThanOrEqual(textArea(paper).height);
    }
  });
});
