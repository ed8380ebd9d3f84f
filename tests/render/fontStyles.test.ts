import { describe, expect, it } from 'vitest';
import { kitFontMarkup, kitFontStyles } from '../../src/render/fontStyles.ts';

const plain = { families: ['Literata', 'Source Sans 3', 'Source Code Pro', '"Bee Serif"'], lending: [] };
const lending = { ...plain, lending: ['Other Letters'] };

describe('kitFontStyles', () => {
  it.each([
    ['p{font-family:cursive}', 'p{font-family:var(--font-text)}'],
    ['p{font-family:"Courier New", monospace}', 'p{font-family:var(--font-code)}'],
    ['p{FONT-FAMILY: Arial !important;color:red}', 'p{FONT-FAMILY: var(--font-text) !important;color:red}'],
    ['p{font:italic 700 20px/1.2 Georgia, serif}', 'p{font:italic 700 20px/1.2 var(--font-text)}'],
    ['p{font:menu}', 'p{font:inherit}'],
    ['p{font-family:initial;all:revert}', 'p{font-family:inherit;all:unset}'],
    ['p{font-family:Arial, "Literata"}', 'p{font-family:"Literata"}'],
    ['p{font-family:"Bee Serif"}', 'p{font-family:"Bee Serif", "Source Sans 3"}'],
    [':root{--font-text:Georgia, serif}', ':root{--font-text:"Source Sans 3"}'],
    [':root{--font-code:monospace}', ':root{--font-code:"Source Code Pro"}'],
  ])('sets %s in fonts of the page', (css, expected) => {
    expect(kitFontStyles(css, plain)).toBe(expected);
  });

  it.each([
    ':root{--font-heading: "Literata"; --font-size: 12px}',
    'p{font-family:var(--font-text, serif);font:inherit;font-size:12px;font-weight:700}',
    'p{font:600 26pt/1.2 Literata;font-family:inherit}',
    "@font-face{font-family:'Anything';src:url(data:kit,0)}",
  ])('leaves %s as it is', (css) => {
    expect(kitFontStyles(css, plain)).toBe(css);
  });

  it('names what lends letters behind each family, and nothing behind a token', () => {
    expect(kitFontStyles(':root{--font-text:"Literata"}p{font-family:var(--font-text)}', lending)).toBe(
      ':root{--font-text:"Literata", "Other Letters"}p{font-family:var(--font-text)}',
    );
  });
});

describe('kitFontMarkup', () => {
  it.each([
    ['<p style="color:red;font-family: \'A B\'">x</p>', '<p style="color:red;font-family: var(--font-text)">x</p>'],
    ['<p style=font-family:Arial>x</p>', '<p style="font-family:var(--font-text)">x</p>'],
    ['<text font-family="Arial">x</text>', '<text font-family="var(--font-text)">x</text>'],
    ['<font face="Courier" size="3">x</font>', '<font face="var(--font-code)" size="3">x</font>'],
    ['<style>p{font-family:Arial}</style>', '<style>p{font-family:var(--font-text)}</style>'],
    ['<p title="font-family: Arial">font-family: Arial</p>', '<p title="font-family: Arial">font-family: Arial</p>'],
  ])('sets %s in fonts of the page', (markup, expected) => {
    expect(kitFontMarkup(markup, plain)).toBe(expected);
  });
});
