import { describe, expect, it } from 'vitest';
import { raw } from '../../../src/html/html.ts';
import { drawingHeight } from '../../../src/render/slide/drawingHeight.ts';
import { renderDrawing } from '../../../src/render/slide/renderDrawing.ts';
import { sourceLine } from '../../../src/render/slide/sourceLine.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

describe('renderDrawing', () => {
  it.each([
    ['alone', undefined, {}, '<div class="picture"><svg></svg></div>\n'],
    [
      'with words',
      { kind: 'text', text: 'a < b' },
      { class: 'x', id: 'y' },
      '<div class="picture x" id="y"><svg></svg><p class="text-alternative">a &lt; b</p></div>\n',
    ],
    [
      'with a table',
      {
        kind: 'table',
        head: ['Year', 'People'],
        rows: [
          ['1991', '5', '6'],
          ['2001', '7', '8'],
        ],
      },
      {},
      '<div class="picture"><svg></svg><table class="text-alternative"><thead><tr><th scope="col">Year</th><th scope="col">People</th></tr></thead>' +
        '<tbody><tr><th scope="row">1991</th><td>5</td><td>6</td></tr><tr><th scope="row">2001</th><td>7</td><td>8</td></tr></tbody></table></div>\n',
    ],
  ] as const)('shows a drawing %s', (_, textAlternative, attributes, expected) => {
    const drawing = textAlternative === undefined ? { html: '<svg></svg>' } : { html: '<svg></svg>', textAlternative };
    expect(renderDrawing(drawing, attributes).markup).toBe(expected);
  });
});

it.each([
  ['', undefined, ''],
  ['Counted', undefined, '<p class="slide-sources">Counted</p>'],
  ['', 'Checked', '<p class="slide-sources"><span class="last-checked">Checked</span></p>'],
  ['Counted', 'Checked', '<p class="slide-sources"><span class="last-checked">Checked</span>. Counted</p>'],
])('the line of sources %j, checked %j', (sourceText, checked, expected) => {
  const [slide] = makeDeck({ sections: { a: sectionText('a\n') } }).deck.slides;
  if (slide === undefined) throw new Error('no slide');
  expect(sourceLine({ ...slide, sourceText }, checked === undefined ? undefined : raw(checked)).markup).toBe(expected);
});

it('the line of sources names who took the photographs, each once', () => {
  const [slide] = makeDeck({ sections: { a: sectionText('a\n') } }).deck.slides;
  if (slide === undefined) throw new Error('no slide');
  const pictureCredits = { 'a.jpg': 'Photograph: A', 'b.jpg': 'Photograph: B', 'c.jpg': 'Photograph: A' };
  const line = (sourceText: string) => sourceLine({ ...slide, sourceText, pictureCredits }, undefined).markup;
  expect(line('')).toBe('<p class="slide-sources">Photograph: A · Photograph: B</p>');
  expect(line('Counted')).toBe('<p class="slide-sources">Counted · Photograph: A · Photograph: B</p>');
});

describe('drawingHeight', () => {
  const drawing = '```diagram\nkind: steps\nsteps: [A, B]\nalt: Two steps\n```';
  const height = (body: string, width = 1120): number => {
    const [slide] = makeDeck({ sections: { a: sectionText(body) } }).deck.slides;
    if (slide === undefined) throw new Error('no slide');
    return drawingHeight(slide, width);
  };

  it('is the whole body, less what words and the gaps between take', () => {
    expect(height(drawing)).toBe(586);
    // A heading's line is 62.5 px, a gap 26, a line of text 46, an item 46 and 12.
    expect(height(`## A\n\n${drawing}`)).toBe(Math.floor(586 - 62.5 - 26));
    expect(height(`## A\n\nb\n\n${drawing}`)).toBe(Math.floor(586 - 62.5 - 46 - 52));
    expect(height(`- a\n- b\n\n${drawing}`)).toBe(586 - 2 * 58 - 26);
    expect(height(`### A\n\n${drawing}`)).toBe(586 - 46 - 26);
  });

  it('is shared, and never less than can be read', () => {
    expect(height(`${drawing}\n\n${drawing}`)).toBe((586 - 26) / 2);
    expect(height(`${drawing}\n\n${drawing}\n\n${drawing}`)).toBe(240);
  });

  it('is less under words that need more lines', () => {
    const title = `## ${'A long word '.repeat(6)}`;
    expect(height(`${title}\n\n${drawing}`)).toBe(Math.floor(586 - 2 * 62.5 - 26));
    expect(height(`${title}\n\n${drawing}`, 500)).toBeLessThan(height(`${title}\n\n${drawing}`));
    const item = `- ${'some words '.repeat(7)}`;
    expect(height(`${item}\n\n${drawing}`)).toBe(586 - 2 * 46 - 12 - 26);
  });

  it('leaves nothing for what is asked on worksheets alone', () => {
    const quiz = '```quiz\nquestions:\n  - { id: q, ask: A?, answer: B }\n```';
    expect(height(`${quiz}\n\n${drawing}`)).toBe(586);
  });
});
