import { expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { redPixel } from '../../support/document.ts';
import { inspectedSlides } from '../../support/inspectedSlides.ts';

const session = joinBrowser();

/** Letters of 40 px: they fill the middle 32 px of a line of 50. */
const at = (left: number, top: number, text: string, tag = 'p'): string =>
  `<${tag} style="position:absolute;left:${left}px;top:${top}px;white-space:nowrap">${text}</${tag}>`;
const picture = (left: number, top: number, attributes: string): string =>
  `<img src="${redPixel}" ${attributes} style="position:absolute;left:${left}px;top:${top}px;width:100px;height:100px">`;

/** What lies on what, as `text on other`. */
async function found(slide: string): Promise<string[] | undefined> {
  const minimum = { heading: 0, text: 0, drawing: 0, source: 0 };
  const [only] = await inspectedSlides(session, [slide], (client) => client.inspect('readLegibility', minimum, 1));
  return only?.collisions.map(({ text, on }) => `${text} on ${on}`);
}

it('is text on text, in both directions by more than letters’ air', async () => {
  expect(await found(at(0, 0, 'One') + at(0, 28, 'Two'))).toEqual(['One on Two']);
  // The line's box of 46 px has 7 px of air above and below its letters.
  expect(await found(at(0, 0, 'One') + at(0, 30, 'Two'))).toEqual([]);
  expect(await found(at(0, 0, '<b style="display:block;width:60px">I</b>') + at(200, 0, 'Two'))).toEqual([]);
});

it('is each text with each other, once', async () => {
  expect(await found(at(0, 0, 'One') + at(0, 5, 'Two') + at(0, 10, 'Three'))).toEqual([
    'One on Two',
    'One on Three',
    'Two on Three',
  ]);
});

it('is told of any line of a text', async () => {
  expect(await found(at(0, 0, 'One<br>Two<br>Three') + at(0, 100, 'Four'))).toEqual(['Three on Four']);
});

it('is not that of lines of one block, or of words inside words', async () => {
  expect(await found('<p style="line-height:10px">One <b>two <i>three</i></b><br><span>four</span> five</p>')).toEqual(
    [],
  );
});

it('is that of labels of a drawing, each of them one block', async () => {
  const label = (y: number, text: string): string => `<text x="10" y="${y}" font-size="40">${text}</text>`;
  const drawing = (labels: string): string => `<svg viewBox="0 0 400 200" width="400">${labels}</svg>`;
  expect(await found(drawing(label(50, 'One') + label(60, 'Two')))).toEqual(['One on Two']);
  const lines = '<tspan>One</tspan><tspan x="10" dy="5">Two</tspan>';
  expect(await found(drawing(label(50, lines)))).toEqual([]);
});

it('is text on a picture, by the picture’s words', async () => {
  expect(await found(at(10, 10, 'One') + picture(0, 0, 'alt="A field" aria-label="Label"'))).toEqual([
    'One on A field',
  ]);
  expect(await found(at(10, 10, 'One') + picture(0, 0, 'aria-label="Label"'))).toEqual(['One on Label']);
  expect(await found(at(10, 10, 'One') + picture(0, 0, ''))).toEqual(['One on a picture']);
  expect(await found(at(10, 10, 'One') + picture(0, 0, `alt="${'a'.repeat(61)}"`))).toEqual([
    `One on ${'a'.repeat(60)}`,
  ]);
  expect(await found(at(200, 10, 'One') + picture(0, 0, 'alt="A field"'))).toEqual([]);
});

it('is none with a picture that nobody sees', async () => {
  const unseen = picture(0, 0, 'alt="A field"').replace('style="', 'style="opacity:0;');
  expect(await found(at(10, 10, 'One') + unseen)).toEqual([]);
});

it('is not that of a label on its own drawing, or on a part of it', async () => {
  const inner = '<svg x="0" y="0" width="400" height="200"><rect width="400" height="200" fill="#eee"/></svg>';
  const label = '<text x="10" y="60" font-size="40">One</text>';
  expect(await found(`<svg viewBox="0 0 400 200" width="400">${inner}${label}</svg>`)).toEqual([]);
});
