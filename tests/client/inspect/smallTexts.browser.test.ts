import { expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { inspectedSlides } from '../../support/inspectedSlides.ts';

const session = joinBrowser();
const minimum = { heading: 50, text: 40, drawing: 30, source: 20 };

/** The least size that a text of one pixel is held against. */
async function least(markup: string): Promise<number | undefined> {
  const css = 'section *{font-size:1px}';
  const [only] = await inspectedSlides(
    session,
    [markup],
    (client) => client.inspect('readLegibility', minimum, 1),
    css,
  );
  return only?.small.find(({ text }) => text === 'x')?.least;
}

it.each([
  [50, '<h1>x</h1>'],
  [50, '<h2><b>x</b></h2>'],
  [40, '<h3>x</h3>'],
  [40, '<p>x</p>'],
  [30, '<div class="drawing"><p>x</p></div>'],
  [30, '<svg><text y="9">x</text></svg>'],
  [30, '<table><tr><td>x</td></tr></table>'],
  [30, '<pre>x</pre>'],
  [30, '<p><code>x</code></p>'],
  [30, '<p><sub>x</sub></p>'],
  [30, '<h2><sup>x</sup></h2>'],
  [20, '<p class="slide-sources">x</p>'],
  [20, '<div class="drawing"><p class="caption">x</p></div>'],
  [20, '<svg><g class="note"><text y="9">x</text></g></svg>'],
])('holds text against %i px: %s', async (size, markup) => {
  expect(await least(markup)).toBe(size);
});

it('allows half a pixel for rounding, and tells sizes in tenths', async () => {
  const sizes = [39.5, 39.44];
  const slide = sizes.map((size) => `<p style="font-size:${size}px">x</p>`).join('');
  const [only] = await inspectedSlides(session, [slide], (client) => client.inspect('readLegibility', minimum, 1));
  expect(only?.small).toEqual([{ text: 'x', size: 39.4, least: 40 }]);
});
