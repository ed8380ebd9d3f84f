import { describe, expect, it } from 'vitest';
import { closeComments } from '../../src/parse/closeComments.ts';
import { dialectSeparators, sectionSeparators } from '../../src/parse/cutSlides.ts';
import { lineIndex } from '../../src/parse/lineIndex.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

const close = (text: string) => closeComments(text, sectionSeparators, lineIndex('a.md', text));
const shown = (text: string): string => close(text).value.replaceAll('\uFFFC', '.');
const told = (text: string): string[] => close(text).diagnostics.map(({ at }) => `${at?.line}:${at?.column}`);

describe('a comment that is never closed', () => {
  it.each([
    ['takes the rest of the text with it', 'a\n\n<!-- b\n\nNote: c\n', 'a\n\n......\n\n.......\n', ['3:1']],
    ['takes the rest of its slide', 'a <!-- b\n\n---\n\nc\n', 'a ......\n\n---\n\nc\n', ['1:3']],
    [
      'stands on each of two slides',
      '<!-- a\n\n---\n\n<!-- b\n\n---\nc\n',
      '......\n\n---\n\n......\n\n---\nc\n',
      ['1:1', '5:1'],
    ],
    [
      'would end with a comment of another slide',
      '<!-- a\n\n---\n\nb <!-- c -->\n',
      '......\n\n---\n\nb <!-- c -->\n',
      ['1:1'],
    ],
    ['stands behind one that is closed', '<!-- a --> <!-- b', '<!-- a --> ......', ['1:12']],
  ])('%s', (_, text, expected, places) => {
    expect(shown(text)).toBe(expected);
    expect(told(text)).toEqual(places);
  });

  it.each([
    ['in code', '`<!--` a\n\n```\n<!-- b\n```\n\n---\n\nc\n'],
    ['with a backslash', 'a \\<!-- b\n'],
    ['that is closed further down', '<!--\na\n\n---\n\nb\n-->\nc\n'],
    ['with code in it', '<!-- `a --> b `c`\n'],
  ])('is none %s', (_, text) => {
    expect(close(text)).toEqual({ value: text, diagnostics: [] });
  });

  it('is told of where it holds another on its slide, and stays', () => {
    const text = 'a\n\n<!-- b <!-- c --> d -->\n';
    expect(shown(text)).toBe(text);
    expect(told(text)).toEqual(['3:1']);
  });
});

it('neither shows nor says what is behind it', () => {
  const body =
    '## A\n\nshown <!-- open\n\n<aside class="notes">secret</aside>\n\n::: notes\nsecret\n:::\n\n???\n\nsecret\n\n---\n\n## B\n';
  const own = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n${body}`);
  const foreign = parseExternalDeck('a', 'a.md', body);
  for (const { slides, diagnostics } of [
    { slides: own.value?.slides, diagnostics: own.diagnostics },
    { slides: foreign.value?.section.slides, diagnostics: foreign.diagnostics },
  ]) {
    expect(diagnostics.map(({ code }) => code)).toEqual(['unclosed-comment']);
    expect(JSON.stringify(slides)).not.toContain('secret');
    expect(JSON.stringify(slides)).toContain('shown');
    expect(slides).toHaveLength(2);
  }
});

it('hides all behind more comments than anybody leaves open', () => {
  const text = '<!-- a\n\n---\n\n'.repeat(60);
  const closed = closeComments(text, dialectSeparators, lineIndex('a.md', text));
  expect(closed.value).not.toContain('<!--');
  expect(closed.diagnostics.length).toBeLessThan(60);
});
