import { describe, expect, it } from 'vitest';
import { html } from '../../../src/html/html.ts';
import { slidesOf } from '../../support/slideMarkup.ts';

/** Handout text of the first slide, its key terms as `[term|tail]`. */
const printed = (text: string): string | undefined =>
  slidesOf(`## A\n\nHandout:\n${text}`)[0]
    ?.handoutWith((term, tail) => html`[${term.children.map((child) => ('text' in child ? child.text : ''))}|${tail}]`)
    .markup.trim();

describe('key terms as a sheet prints them', () => {
  it.each([
    ['a ==b==, c', '<p>a [b|,] c</p>'],
    ['a ==b==.”) c.', '<p>a [b|.”)] c.</p>'],
    ['==a== b, c', '<p>[a|] b, c</p>'],
    ['==a====b==', '<p>[a|][b|]</p>'],
    ['==a==', '<p>[a|]</p>'],
    ['==a==**, b**', '<p>[a|]<strong>, b</strong></p>'],
    ['a, b, c', '<p>a, b, c</p>'],
    ['**, a** ==b==? **c**', '<p><strong>, a</strong> [b|?] <strong>c</strong></p>'],
  ])('take the punctuation behind them along: %s', (text, markup) => {
    expect(printed(text)).toBe(markup);
  });

  it('are strong where a sheet says nothing of them', () => {
    expect(slidesOf('## A\n\nHandout:\na ==b==, c')[0]?.handout.markup.trim()).toBe(
      '<p>a <strong class="term">b</strong>, c</p>',
    );
  });
});
