import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/browser/loadDocument.ts';
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

  it('leave lines beside three of them that end with the slide', async () => {
    const { html } = (await paperTalk({ manifest: { paper } })).handout('three-up');
    const cells = html.split('class="cell"').slice(1);
    expect(cells.length).toBeGreaterThan(3);
    for (const cell of cells) {
      const slide = Number(/class="thumb" style="width:[\d.]+px;height:([\d.]+)px/.exec(cell)?.[1]);
      const lines = cell.split('<i></i>').length - 1;
      const said = /<p class="message">(.*?)<\/p>/s.exec(cell)?.[1];
      expect(lines * lineGap).toBeLessThanOrEqual(slide + 2 - (said === undefined ? 0 : 18));
      // A sentence takes three lines to write on at the most.
      expect((lines + (said === undefined ? 1 : 4)) * lineGap).toBeGreaterThan(slide + 2);
    }
  });

  it.each([
    ['two-up', 2],
    ['three-up', 3],
  ] as const)('stand close in %s on a last page that is not full', async (layout, most) => {
    const talk = await paperTalk({ manifest: { paper } });
    const grids = talk.handout(layout).html.split('<div class="slide-grid"').slice(1);
    const shown = grids.map((grid) => {
      const slide = Number(/class="thumb" style="width:[\d.]+px;height:([\d.]+)px/.exec(grid)?.[1]);
      return {
        count: grid.split('class="cell"').length - 1,
        spare: Number(/grid-auto-rows:(\d+)px/.exec(grid)?.[1]) - slide - 22,
      };
    });
    for (const { count, spare } of shown.slice(1)) {
      // Below a slide of two on a page stands its sentence, of a line or two.
      if (count < most) expect(spare).toBeLessThan(layout === 'two-up' ? 37 : 1);
      else expect(spare).toBeGreaterThan(18);
    }
    expect(shown.length).toBeGreaterThan(1);
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
      // What a slide says takes up to three lines of it.
      expect(new Set(lines).size).toBe(1);
      expect(lines[0]).toBeLessThanOrEqual(Math.floor(free / lineGap));
      expect((lines[0] ?? 0) * lineGap).toBeGreaterThan(free - 3 * 18 - lineGap);
      expect(row * 3 + 48).toBeLessThanOrEqual(textArea(paper).height);
    }
  });
});
