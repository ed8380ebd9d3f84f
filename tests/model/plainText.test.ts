import { describe, expect, it } from 'vitest';
import { countWords, plainText } from '../../src/model/plainText.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

/** What a slide's Markdown reads like. */
function read(markdown: string): string {
  const [slide] = makeDeck({ sections: { 'part/one': sectionText(markdown) } }).deck.slides;
  return plainText(slide?.tokens ?? []);
}

describe('plainText', () => {
  it.each<[string, string, string]>([
    ['a paragraph', 'one\ntwo', 'one two'],
    ['paragraphs', 'one\n\n\n\ntwo', 'one\ntwo'],
    ['a heading', '## One\n\ntwo', 'One\ntwo'],
    ['marks', 'a *b* **c** ~~d~~ ==e== `f` [g](#h) \\*i', 'a b c d e f g *i'],
    ['marks in marks', '**a *b* [c](#d)**', 'a b c'],
    ['a forced break', 'one  \ntwo<br>three<BR/>four', 'one two three four'],
    ['a list', '- one\n- **two**\n  - three\n\nfour', 'one\ntwo\nthree\nfour'],
    ['a loose list', '1. one\n\n2. two', 'one\ntwo'],
    ['a table', '| a | *b* |\n|---|---|\n| c | d |\n\ne', 'a b\nc d\ne'],
    ['a quote', '> one\n> two\n\nthree', 'one two\nthree'],
    ['a rule', 'one\n\n***\n\ntwo', 'one\ntwo'],
    ['white space', 'one   \t two', 'one two'],
    ['no picture', 'one ![two](a.svg) three', 'one three'],
    ['no code block', 'one\n\n```js\ntwo\n```\n\nthree', 'one\nthree'],
    ['no drawing', 'one\n\n```qr\nurl: https://example.org\nalt: two\n```\n', 'one'],
    ['no HTML', 'one <b>two</b> <!-- three -->\n\n<div>four</div>\n\nfive', 'one two\nfive'],
    ['no definition', '[one]\n\n[one]: https://example.org/two', 'one'],
    [
      'columns',
      'one\n\n```columns\n- two **three**\n- |\n  four\n\n  five\n```\n\nsix',
      'one\ntwo three\nfour\nfive\nsix',
    ],
  ])('reads %s', (_, markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it.each([
    ['a &amp; b', 'a & b'],
    ['&lt;a&gt; &quot;b&quot; &#39;c&#39;', `<a> "b" 'c'`],
    ['a&nbsp;b', 'a\u00A0b'],
    ['&amp;lt;', '&lt;'],
    ['a < b & c > d "e"', 'a < b & c > d "e"'],
  ])('reads the entities of %j', (markdown, expected) => {
    expect(read(markdown)).toBe(expected);
  });

  it('is empty for nothing', () => {
    expect(plainText([])).toBe('');
  });

  it('reads handout text in the deck’s own language alone', () => {
    const body = '## One\n\nHandout (kk):\nБір\n\nHandout:\nOne **two**\n\nthree\n';
    const [slide] = makeDeck({ sections: { 'part/one': sectionText(body) } }).deck.slides;
    expect(slide?.handoutText).toBe('One two\nthree');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one two\nthree\t four', 4],
    ['  one  ', 1],
    ['– one — two … · & 3', 3],
    ['it’s well-known: 1,000 %', 3],
    ['Қазақстан 漢字', 2],
  ])('counts in %j %i', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });
});
