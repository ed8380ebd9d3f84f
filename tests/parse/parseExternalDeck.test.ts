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
    expect(value?.section.slides[0]?.attributes).toEqual({ 'data-ground': 'dark' });
  });

  it('says which separator cannot be read', () => {
    const { value, diagnostics } = parseExternalDeck('x', 'x.md', '---\nseparator: "("\n---\nA\n');
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => `${one.at?.line}:${one.at?.column} ${one.code}`)).toEqual(['2:12 bad-value']);
  });
});
