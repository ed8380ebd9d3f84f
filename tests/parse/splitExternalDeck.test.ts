import { describe, expect, it } from 'vitest';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { splitExternalDeck } from '../../src/parse/splitExternalDeck.ts';
import { slideOutline } from '../support/slideOutline.ts';

const read = (text: string): { slides: string[]; told: string[]; title: string | undefined } => {
  const { value, diagnostics } = parseExternalDeck('talk', 'talk.md', text);
  return {
    slides: (value?.section.slides ?? []).map(slideOutline),
    told: diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`),
    title: value?.manifest.title,
  };
};

describe('the first slide is kept', () => {
  it.each([
    ['front matter that ends with dots', '---\ntitle: My talk\n...\n\n# A\n\n---\n\n# B\n', 'My talk'],
    ['a rule in the first line', '---\n\n# A\n\n---\n\n# B\n', 'A'],
    ['a rule right above the text', '---\n# A\n---\n\n# B\n', 'A'],
    ['a rule below empty lines', '\n \n---\n\n# A\n\n---\n\n# B\n', 'A'],
    ['empty lines above front matter', '\n\n---\ntitle: T\n---\n# A\n\n---\n\n# B\n', 'T'],
    [
      'a byte-order mark and line ends of Windows',
      '\uFEFF---\r\ntitle: T\r\n---\r\n# A\r\n\r\n---\r\n\r\n# B\r\n',
      'T',
    ],
    ['a byte-order mark before a rule', '\uFEFF---\n\n# A\n\n---\n\n# B\n', 'A'],
    ['front matter of nothing', '---\n---\n# A\n\n---\n\n# B\n', 'A'],
    ['front matter that is not closed before the first slide', '---\ntitle: T\n\n# A\n\n---\n\n# B\n', 'T'],
    ['a key that is commented out', '---\ntitle: T\n\n# theme: black\n\n---\n# A\n\n---\n\n# B\n', 'T'],
    ['keys that are all commented out', '---\n# title: T\n---\n# A\n\n---\n\n# B\n', 'A'],
  ])('behind %s', (_, text, title) => {
    expect(read(text)).toEqual({ slides: ['# A', '# B'], told: [], title });
  });

  it.each([
    ['words with a colon', '---\n\nWelcome: all of you\n\n---\n\n# B\n', ['Welcome: all of you', '# B']],
    ['a heading with a colon', '---\n# Rust: the language\n---\n\n# B\n', ['# Rust: the language', '# B']],
    ['a sentence with a colon', '---\nWe say this: hello\n\n---\n\n# B\n', ['We say this: hello', '# B']],
    ['a list', '---\n- a\n- b\n---\n\n# B\n', ['- a - b', '# B']],
    ['a comment of YAML alone', '---\n# only this\n---\n\n# B\n', ['# only this', '# B']],
    ['what YAML cannot read', '---\n\n*a* b: [c\n\n---\n\n# B\n', ['a b: [c', '# B']],
  ])('when it is %s', (_, text, slides) => {
    expect(read(text)).toMatchObject({ slides, told: [] });
  });

  it.each([
    ['a key unknown to all', '---\nmood: good\n---\n# A\n', '2:1 unknown-key'],
    ['a quote that is open', '---\ntitle: "x\n---\n# A\n', '2:8 bad-yaml'],
    ['one below an empty line', '---\n\ntitle: "x\n---\n# A\n', '3:8 bad-yaml'],
    ['one below empty lines', '\n\n---\ntitle: "x\n---\n# A\n', '4:8 bad-yaml'],
  ])('behind a mistake, which is told: %s', (_, text, told) => {
    expect(read(text)).toMatchObject({ slides: ['# A'], told: [told] });
  });

  it.each([
    ['without an end', '---\ntitle: x\n\n# A\n', '1:1 missing-front-matter'],
    ['without an end, below empty lines', '\n---\ntitle: x\n', '2:1 missing-front-matter'],
  ])('or there is an error: front matter %s', (_, text, told) => {
    expect(read(text)).toMatchObject({ slides: [], told: [told] });
  });
});

it.each([
  ['---\na: 1\n---\nB\n', 4],
  ['\n\n---\na: 1\n---\nB\n', 6],
  ['---\n\nB\n\n---\n', 2],
  ['\n---\n\nB\n\n---\n', 3],
  ['---\ntitle: T\n\n# B\n\n---\n', 4],
  ['A\n', 1],
])('the text of %j begins in its line', (text, line) => {
  const { body, bodyLine } = splitExternalDeck(text);
  expect(bodyLine).toBe(line);
  expect(body.split('\n')[0]).toBe(text.split('\n')[line - 1]);
});
