import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { SourceSpan } from '../../src/model/sourceSpan.ts';
import { parseYaml } from '../../src/parse/parseYaml.ts';

const anything = z.unknown();

function shown({ line, column, length }: SourceSpan): string {
  return `${line}:${column}+${length}`;
}

/** Code and place of each diagnostic, in order. */
function mistakes(text: string, schema: z.ZodType = anything, firstLine?: number): string[] {
  return parseYaml(text, 'a.yaml', schema, firstLine).diagnostics.map(({ code, severity, at }) => {
    expect(severity).toBe('error');
    expect(at?.file).toBe('a.yaml');
    return `${at === undefined ? '' : shown(at)} ${code}`;
  });
}

describe('parseYaml', () => {
  it('gives what the schema makes of the text', () => {
    const schema = z.object({ a: z.number(), b: z.string().default('none') });
    expect(parseYaml('a: 1 # a comment\n', 'a.yaml', schema)).toMatchObject({
      value: { a: 1, b: 'none' },
      diagnostics: [],
    });
  });

  it.each(['', '# a comment\n', '---\n'])('takes %j for no keys at all', (text) => {
    expect(parseYaml(text, 'a.yaml', z.strictObject({})).value).toEqual({});
  });

  it('gives no value when the schema complains', () => {
    const { value, diagnostics } = parseYaml('a: x\n', 'a.yaml', z.object({ a: z.number() }));
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
  });

  it('resolves anchors', () => {
    expect(parseYaml('a: &x [1]\nb: *x\n', 'a.yaml', anything).value).toEqual({ a: [1], b: [1] });
  });
});

describe('parseYaml says where YAML breaks', () => {
  it.each<[string, string, string[]]>([
    ['a quote that is never closed', 'a: "x\nb: 1\n', ['1:4+2 bad-yaml']],
    ['a quote that closes where another opens', 'a: "x\nb: "y"\n', ['1:4+2 bad-yaml']],
    ['a single quote that is never closed', "a:\n  - 'x\n  - y\n", ['2:5+2 bad-yaml']],
    ['a key twice, above a quote that is never closed', 'a: 1\na: 2\nb: "x\n', ['2:1+1 bad-yaml', '3:4+2 bad-yaml']],
    ['a quote over several lines is no mistake', 'a: "x\n  y"\nb: {c} d\n', ['3:8+1 bad-yaml']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['3:1+1 bad-yaml']],
    ['a tab as indent', 'a:\n\tb: 1\n', ['2:1+1 bad-yaml']],
    ['a colon inside a text', 'a: b: c\n', ['1:4+1 bad-yaml']],
    ['an indent that fits nothing, once', 'a:\n  - b\n - c\n', ['3:1+1 bad-yaml']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1+3 bad-yaml']],
    ['a brace that begins a text, once', 'a: {b} c {d}\nb: 1\nc: [2\n', ['1:8+5 bad-yaml', '4:1+1 bad-yaml']],
    ['a name for nothing', 'a: 1\nb: *Wow\n', ['2:4+4 bad-yaml']],
    ['a name before what it names', 'a: *x\nb: &x 1\nc: *y\n', ['1:4+2 bad-yaml', '3:4+2 bad-yaml']],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it('refuses names that grow without bound', () => {
    const nine = (name: string): string => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`;
    expect(mistakes(`a: &a [1, 2]\nb: &b ${nine('a')}\nc: &c ${nine('b')}\nd: ${nine('c')}\n`)).toEqual([
      '2:8+2 bad-yaml',
    ]);
  });

  it('counts on from the line on which the text begins', () => {
    expect(mistakes('a: 1\na: 2\n', anything, 5)).toEqual(['6:1+1 bad-yaml']);
    expect(mistakes('a: 1\nb: *x\n', anything, 5)).toEqual(['6:4+2 bad-yaml']);
    expect(mistakes('a: 1\nb: x\n', z.object({ b: z.number() }), 5)).toEqual(['6:4+1 bad-value']);
  });

  /** What the mend is about, for each kind of break the reader meets most. */
  it.each([
    ['a: 1\na: 2\n', /two keys/],
    ['a:\n\tb: 1\n', /spaces/],
    ['a:\n    b: 1\n  c: 2\n', /column/],
    ['a: "b\n', /Close it with "/],
    ['a: b: c\n', /colon/],
    ['a: 1\nb\n', /colon/],
    ['a: *Wow\n', /\*/],
    ['a: {b} c\n', /\{/],
    ['a: 1\n---\nb: 2\n', /quotes, colons and indents/],
  ])('gives a hint for %j', (text, hint) => {
    expect(parseYaml(text, 'a.yaml', anything).diagnostics[0]?.hint).toMatch(hint);
  });

  it('says what the library says, without its own place', () => {
    const [first] = parseYaml('a: 1\na: 2\n', 'a.yaml', anything).diagnostics;
    expect(first?.message).toBe('YAML cannot be read here: Map keys must be unique');
  });
});

describe('parseYaml knows where', () => {
  const text = 'a: one\nb:\n  c: [x, yy, { d: 3 }]\n  e:\nf:\n  - g\n  - h: long text\n1: n\n';
  const parsed = parseYaml(text, 'a.yaml', anything);

  it.each<[(string | number)[], string]>([
    [['a'], '1:4+3'],
    [['b', 'c'], '3:6+17'],
    [['b', 'c', 1], '3:10+2'],
    [['b', 'c', 2, 'd'], '3:19+1'],
    [['f', 0], '6:5+1'],
    [['f', 1], '7:5+12'],
    [['f', 1, 'h'], '7:8+9'],
    [[1], '8:4+1'],
    [['1'], '8:4+1'],
  ])('the value at %j stands', (path, expected) => {
    expect(shown(parsed.spanOf(path))).toBe(expected);
  });

  it.each<[(string | number)[], string]>([
    [['a'], '1:1+1'],
    [['b', 'c'], '3:3+1'],
    [['b', 'c', 2, 'd'], '3:16+1'],
    [['f', 1, 'h'], '7:5+1'],
    [['f', 0], '6:5+1'],
  ])('the key at %j stands', (path, expected) => {
    expect(shown(parsed.keySpanOf(path))).toBe(expected);
  });

  it.each<[(string | number)[], string]>([
    [['z'], '1:1+6'],
    [[], '1:1+6'],
    [['b', 'z'], '3:3+20'],
    [['b', 'c', 7], '3:6+17'],
    [['a', 'z'], '1:4+3'],
    [['f', 1, 'z', 'y'], '7:5+12'],
  ])('the nearest parent of %j stands, when it is not there itself', (path, expected) => {
    expect(shown(parsed.spanOf(path))).toBe(expected);
    expect(shown(parsed.keySpanOf(path))).toBe(expected);
  });

  it('the first line, in an empty text and in one that cannot be read', () => {
    expect(shown(parseYaml('', 'a.yaml', anything).spanOf(['a']))).toBe('1:1+1');
    expect(shown(parseYaml('a: "', 'a.yaml', anything, 4).spanOf(['z']))).toBe('4:1+4');
  });

  it('the key whose value is empty', () => {
    expect(shown(parsed.keySpanOf(['b', 'e']))).toBe('4:3+1');
  });
});
