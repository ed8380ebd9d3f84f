import { beforeAll, describe, expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { inspectedSlides } from '../../support/inspectedSlides.ts';

const session = joinBrowser();

const hidden = {
  'not rendered': '<p style="display:none">x</p>',
  invisible: '<p style="visibility:hidden">x</p>',
  transparent: '<p style="opacity:0">x</p>',
  'in something transparent': '<div style="opacity:0"><p>x</p></div>',
  'skipped until it is near': '<div style="content-visibility:hidden"><p>x</p></div>',
  'clipped from all sides': '<p style="clip-path:inset(50%)">x</p>',
  'clipped from all sides to the other edge': '<p style="clip-path:inset(100%)">x</p>',
  'clipped from all sides with round corners': '<p style="clip-path:inset(50% round 4px)">x</p>',
  'in something clipped from all sides': '<div style="clip-path:inset(50%)"><p>x</p></div>',
  'clipped to a rectangle of nothing': '<p style="position:absolute;clip:rect(0,0,0,0)">x</p>',
  'clipped to a rectangle without width': '<p style="position:fixed;clip:rect(0,9px,20px,9px)">x</p>',
  'clipped to a rectangle without height': '<p style="position:absolute;clip:rect(9px,99px,9px,0)">x</p>',
  'in a box of one pixel': '<p style="width:1px;height:1px;overflow:hidden">x</p>',
  'in something in a box of one pixel': '<div style="width:1px;height:1px;overflow:clip"><p>x</p></div>',
};

const seen = {
  'plainly there': '<p>x</p>',
  'visible in something invisible': '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>',
  'hardly to be seen': '<p style="opacity:.01">x</p>',
  'clipped in part': '<p style="clip-path:inset(50% 0 0 0)">x</p>',
  'clipped by half of a half': '<p style="clip-path:inset(25%)">x</p>',
  'clipped to a rectangle': '<p style="position:absolute;clip:rect(0,90px,20px,0)">x</p>',
  'clipped to a rectangle with open edges': '<p style="position:absolute;clip:rect(auto,auto,20px,auto)">x</p>',
  'clipped though nothing positions it': '<p style="clip:rect(0,0,0,0)">x</p>',
  'reaching out of a box of one pixel': '<p style="width:1px;height:1px">x</p>',
  'in a narrow box': '<p style="width:1px;overflow:hidden">x</p>',
  'in a flat box': '<p style="height:1px;overflow:hidden">x</p>',
};

let found: Map<string, boolean>;
beforeAll(async () => {
  const cases = Object.entries({ ...hidden, ...seen });
  const slides = cases.map(([, markup]) => markup);
  const measures = await inspectedSlides(session, slides, (client) => client.inspect('measureSlides'));
  found = new Map(cases.map(([name], index) => [name, measures[index]?.smallest != null]));
});

describe('a text is not seen when it is', () => {
  it.each(Object.keys(hidden))('%s', (name) => expect(found.get(name)).toBe(false));
});

describe('a text is seen when it is', () => {
  it.each(Object.keys(seen))('%s', (name) => expect(found.get(name)).toBe(true));
});

it('means the same to those who measure and to those who judge, of text and of pictures', async () => {
  const picture = (style: string): string =>
    `<svg aria-label="Map" style="position:absolute;left:0;top:0;width:2000px;height:60px;${style}"></svg>`;
  const text = (style: string): string => `<p style="font-size:9px;white-space:nowrap;${style}">${'x'.repeat(900)}</p>`;
  const ways = ['opacity:0', 'clip-path:inset(50%)', 'position:absolute;clip:rect(0,0,0,0)', ''];
  const slides = ways.map((way) => `<p>Words</p>${picture(way)}${text(way)}`);
  const told = await inspectedSlides(session, slides, async (client) => {
    const measures = await client.inspect('measureSlides');
    const judged = await client.inspect('readLegibility', { heading: 53, text: 32, drawing: 24, source: 19 }, 7);
    return measures.map(({ overflow }, index) => [
      overflow.right > 0,
      judged[index]?.small.length,
      judged[index]?.collisions.length,
    ]);
  });
  expect(told).toEqual([
    [false, 0, 0],
    [false, 0, 0],
    [false, 0, 0],
    [true, 1, 1],
  ]);
});

it('does not ask what stands around the slide', async () => {
  const css = 'body{width:1px;height:1px;overflow:hidden}';
  const [slide] = await inspectedSlides(session, ['<p>x</p>'], (client) => client.inspect('measureSlides'), css);
  expect(slide?.smallest).toEqual({ size: 40, text: 'x' });
});
