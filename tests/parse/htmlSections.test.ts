import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/parse/dialect/applyEdits.ts';
import { nextSlide, slideBelow } from '../../src/parse/dialect/dialect.ts';
import { sectionEdits } from '../../src/parse/htmlSections.ts';

/** The text as it is read, `|` for a slide below, slides of the deck's own parted by `---`; blanks at their ends left out. */
function read(text: string): string {
  const edits = sectionEdits(text, (prose) =>
    [...prose.matchAll(/^---$/gm)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return applyEdits(text, edits)
    .text.replaceAll(slideBelow.trim(), '|')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

describe('sections become slides', () => {
  it.each([
    ['one alone', '<section>A</section>', 'A'],
    ['two', '<section>\nA\n</section>\n<section>\nB\n</section>', 'A\n|\nB'],
    ['in one that holds them', '<section><section>A</section><section>B</section></section>', 'A\n|\nB'],
    ['behind words', 'A\n<section>B</section>', 'A\n|\nB'],
    ['before words', '<section>A</section>\nB', 'A\n|\nB'],
    ['between words', 'A\n<section>B</section>\nC', 'A\n|\nB\n|\nC'],
    ['words in the one that holds them', '<section>A<section>B</section>C</section>', 'A\n|\nB\n|\nC'],
    ['behind a separator', 'A\n---\n<section>B</section>', 'A\n---\nB'],
    ['before a separator', '<section>A</section>\n---\nB', 'A\n---\nB'],
    ['parted by a separator', '<section>A</section>\n---\n<section>B</section>', 'A\n---\nB'],
    ['with a separator inside', '<section>A\n---\nB</section><section>C</section>', 'A\n---\nB\n|\nC'],
    ['words behind a separator', '<section>A</section>\n---\nB\n<section>C</section>', 'A\n---\nB\n|\nC'],
    ['words before a separator', '<section>A</section>\nB\n---\n<section>C</section>', 'A\n|\nB\n---\nC'],
    ['behind words, before a separator', 'A\n<section>B</section>\n---\nC', 'A\n|\nB\n---\nC'],
    ['in another, behind a separator', 'A\n---\n<section><section>B</section></section>', 'A\n---\nB'],
    ['two before a separator', '<section>A</section><section>B</section>\n---\nC', 'A\n|\nB\n---\nC'],
    ['between a separator and words', 'A\n---\n<section>B</section>\nC', 'A\n---\nB\n|\nC'],
    ['in another whose end is in capitals', '<section><section>A</section></SECTION>', 'A'],
    ['behind code', '`a`\n<section>B</section>', '`a`\nB'],
    ['behind notes', '<section>A</section>\nNotes: b\n<section>C</section>', 'A\nNotes: b\n|\nC'],
    ['behind notes in capitals', '<section>A</section>\n NOTE: b', 'A\nNOTE: b'],
    ['in capitals', '<SECTION>A</SECTION >\n<Section>B</Section>', 'A\n|\nB'],
    ['closed once too often', '<section>A</section></section>B', 'A\n|\nB'],
    ['never closed', '<section>A<section>B', 'A\n|\nB'],
    [
      'with signs in their attributes',
      '<section data-x=\'a>b\' data-y="c>d">A</section>',
      `<!-- .slide: data-x='a>b' data-y="c>d" -->\nA`,
    ],
    [
      'with attributes',
      '<section id="a" class=b >A</section><section id="c">B</section>',
      '<!-- .slide: id="a" class=b -->\nA\n|\n<!-- .slide: id="c" -->\nB',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('sections of Markdown', () => {
  it.each([
    [
      'what says how they are read goes',
      '<section data-markdown data-separator="^---$" data-separator-vertical=x data-charset=\'utf-8\' data-trim data-element-attributes="a" id="b">A</section>',
      '<!-- .slide: id="b" -->\nA',
    ],
    [
      'it goes however it is written',
      '<section data-separator = "a b" data-trim data-charset\t=\n\'c d\' data-separator-notes=\te\tid="b">A</section>',
      '<!-- .slide: id="b" -->\nA',
    ],
    [
      'what only begins so stays',
      '<section data-markdowns="a" xdata-trim>A</section>',
      '<!-- .slide: data-markdowns="a" xdata-trim -->\nA',
    ],
    ['their template goes', '<section data-markdown><textarea data-template>A</textarea></section>', 'A'],
    ['their script goes', '<section data-markdown><script type="text/template">A</script></section>', 'A'],
    ['a template elsewhere stays', '<section><textarea>A</textarea></section>', '<textarea>A</textarea>'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('lose what indents all of their lines', () => {
    const indented = (text: string): string =>
      applyEdits(
        text,
        sectionEdits(text, () => []),
      ).text;
    expect(indented('<section data-markdown>\n    A\n      - b\n\n    c\n  </section>')).toBe(
      '\n\n\n\n\nA\n  - b\n\nc\n\n\n',
    );
    expect(indented('<section data-markdown>\n\t<textarea>\n\t\tA\n\t\t\tB\n\t</textarea>\n</section>')).toBe(
      '\n\n\n\n\n\nA\n\tB\n\n\n\n',
    );
    expect(indented('<section data-markdown>\nA\n  b\n</section>')).toBe('\n\n\n\n\nA\n  b\n\n\n');
    expect(indented('<section data-markdown>\n   \n</section>')).toBe('\n\n\n\n\n   \n\n\n');
    expect(indented('<section>\n    A\n</section>')).toBe('\n\n\n\n\n    A\n\n\n');
  });
});

it('sections in code and comments are none, and a text without any is left', () => {
  for (const text of [
    'A\n\nB',
    '`<section>` A',
    '<!-- <section> -->\nA',
    '```\n<section>\n```',
    '<sections>A</sections>',
  ])
    expect(sectionEdits(text, () => [])).toEqual([]);
  expect(nextSlide).not.toBe(slideBelow);
});
