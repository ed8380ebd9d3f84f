import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import type { Token } from '../../src/model/tokens.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';

function slides(text: string): string[] {
  const { value } = parseExternalDeck('x', 'x.md', text);
  return (value?.section.slides ?? []).map(
    (slide) => `${slide.direction === 'vertical' ? '|' : ''}${slide.tokens.map(blockText).join('\n')}`,
  );
}

/** A block as short as it can be told apart: `# A` a heading, `---` a rule. */
function blockText(token: Token): string {
  if (token.type === 'rule') return '---';
  return `${token.type === 'heading' ? `${'#'.repeat(token.depth)} ` : ''}${plainText([token])}`;
}

/** Texts and the slides that reveal-md 6.1.4 makes of them, counted in a browser; `|` marks a vertical slide. */
const counted: readonly (readonly [text: string, slides: readonly string[]])[] = [
  ['# A\n\n---\n\n# B\n\n----\n\n# C\n\n---\n\n# D\n', ['# A', '# B', '|# C', '# D']],
  ['# A\n\n----\n\n# B\n\n----\n\n# C\n\n---\n# D\n----\n# E\n', ['# A', '|# B', '|# C', '# D', '|# E']],
  ['A\n---\nB\n', ['A', 'B']],
  ['A\n\n***\n\n-----\n\n--- \n\nB\n', ['A\n---\n---\n---\nB']],
  [
    '---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\nA\n<!--s-->\nB\n<!--v-->\nC\n---\nD\n',
    ['A', 'B', '|## C\nD'],
  ],
  ["---\nseparator: '^\\n\\n\\n'\nverticalSeparator: '^\\n\\n'\n---\nA\n\n\n\nB\n\n\nC\n", ['A', 'B', '|C']],
  ['# A\n\n---\n---\n\nB\n\n---\n', ['# A', '---\nB', '']],
  ['---\ntitle: x\n---\n\n---\n\nA\n\n---\n\nB\nNote: n\n', ['', 'A', 'B']],
];

describe('parseExternalDeck', () => {
  it.each(counted)('parts %j as reveal-md does', (text, expected) => {
    expect(slides(text)).toEqual(expected);
  });

  it('keeps dashes inside code, where reveal-md breaks the block', () => {
    expect(slides('A\n\n```yaml\na: 1\n---\nb: 2\n```\n\n---\n\nB\n')).toHaveLength(2);
  });

  it('lifts notes, by the deck’s own marker too', () => {
    const { value } = parseExternalDeck('x', 'x.md', '---\nnotesSeparator: "^Say:"\n---\nA\n\nSay: aloud\n');
    expect(plainText(value?.section.slides[0]?.notes ?? [])).toBe('aloud');
    const usual = parseExternalDeck('x', 'x.md', 'A\n\nNotes: aloud\n');
    expect(plainText(usual.value?.section.slides[0]?.notes ?? [])).toBe('aloud');
  });

  it('keeps code that stands right above the notes', () => {
    const { value } = parseExternalDeck('x', 'x.md', 'A\n\n```js\nlet a;\n```\n\nNotes: aloud\n');
    expect(value?.section.slides[0]?.tokens.map((token) => token.type)).toContain('code');
  });

  it('passes reveal options on and reads the title', () => {
    const { value } = parseExternalDeck(
      'x',
      'x.md',
      '---\ntitle: T\ntheme: night\ncss: x.css\nrevealOptions:\n  loop: true\n---\nA\n',
    );
    expect(value?.manifest).toMatchObject({ title: 'T', revealOptions: { loop: true } });
    expect(value?.manifest).toMatchObject({ ground: 'dark', reveal: { palette: 'night' } });
  });

  it('says which separator cannot be read', () => {
    const { value, diagnostics } = parseExternalDeck('x', 'x.md', '---\nseparator: "("\n---\nA\n');
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => `${one.at?.line}:${one.at?.column} ${one.code}`)).toEqual(['2:12 bad-value']);
  });
});

describe('an external deck', () => {
  const read = (text: string) => parseExternalDeck('talk', 'in/talk.md', text);
  const mistakes = (text: string): string[] =>
    read(text).diagnostics.map(
      ({ code, severity, at }) => `${at?.line}:${at?.column}+${at?.length} ${severity} ${code}`,
    );

  it('has a manifest that asks nothing of it, and one section', () => {
    const at = { file: 'in/talk.md', line: 1, column: 1, length: 1 };
    const { value, diagnostics } = read('A\n');
    expect(diagnostics).toEqual([]);
    expect(value?.manifest).toMatchObject({
      name: 'talk',
      audience: 'professional',
      titleSlide: false,
      sections: [{ section: 'talk', form: 'full', formGiven: true, keep: 'must', at }],
      handouts: [],
      revealOptions: {},
      at,
    });
    expect(value?.section).toMatchObject({
      id: 'talk',
      audience: { full: 'general', short: 'general' },
      minutes: { full: 0, short: undefined },
      topics: [],
      after: [],
      at,
    });
  });

  it.each([
    ['its front matter', '---\ntitle: T\n---\n# H\n', 'T'],
    ['the heading of its first slide', 'text\n\n# H *b* `c`\n\n# I\n', 'H b c'],
    ['its file, when no heading stands on the first slide', 'A\n\n---\n\n# H\n', 'talk'],
    ['its file, when the heading is empty', '#\n', 'talk'],
  ])('takes its title from %s', (_, text, title) => {
    expect(read(text).value?.manifest.title).toBe(title);
    expect(read(text).value?.section.title).toBe(title);
  });

  it('has no handout text: its marker is text like any other', () => {
    const slide = read('A\n\nHandout:\nB\n').value?.section.slides[0];
    expect(plainText(slide?.tokens ?? [])).toBe('A\nHandout: B');
    expect(slide?.handout).toEqual([]);
  });

  it.each([
    ['Note: said', 'said'],
    ['notes: said', 'said'],
    ['\n  Notes:\n\nsaid', 'said'],
    ['notice: said', ''],
  ])('reads notes after %j', (written, expected) => {
    const slide = read(`A\n\n${written}\n`).value?.section.slides[0];
    expect(plainText(slide?.notes ?? [])).toBe(expected);
  });

  it.each([
    ['separator: "("', '2:12+3 error bad-value'],
    ['verticalSeparator: "["', '2:20+3 error bad-value'],
    ['notesSeparator: "*"', '2:17+3 error bad-value'],
  ])('is refused with %s', (line, expected) => {
    expect(read(`---\n${line}\n---\nA\n`).value).toBeUndefined();
    expect(mistakes(`---\n${line}\n---\nA\n`)).toEqual([expected]);
  });

  it('has no options of reveal.js when the key is empty', () => {
    expect(read('---\ncss: [a.css]\nrevealOptions:\n---\nA\n').value?.manifest.revealOptions).toEqual({});
  });

  it('tells of dashes right under text, and parts the slides there', () => {
    expect(mistakes('---\ntitle: T\n---\nA\n---\nB\n')).toEqual(['5:1+3 error setext-trap']);
    expect(read('---\ntitle: T\n---\nA\n---\nB\n').value?.section.slides.map(({ at }) => at.line)).toEqual([4, 6]);
  });
});
