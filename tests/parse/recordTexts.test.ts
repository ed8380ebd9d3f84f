import { describe, expect, it } from 'vitest';
import { recordTexts, writtenRecord } from '../../src/parse/recordTexts.ts';

describe('the lines of records', () => {
  it('are their authors’ own, with comments inside and none above', () => {
    const texts = recordTexts(`# head
# --- Part one ---

a:
  # why
  text: "one # two"
  note: |
    kept

    lines
# between

b: { text: x } # behind
'c d': { text: [1,
  2] }

# end
`);
    expect([...texts]).toEqual([
      ['a', 'a:\n  # why\n  text: "one # two"\n  note: |\n    kept\n\n    lines'],
      ['b', 'b: { text: x } # behind'],
      ['c d', "'c d': { text: [1,\n  2] }"],
    ]);
  });

  it('lose their indentation, and Windows’ line ends', () => {
    expect([...recordTexts('\uFEFF  a:\r\n    b: 1\r\n  c: 2\r\n')]).toEqual([
      ['a', 'a:\n  b: 1'],
      ['c', 'c: 2'],
    ]);
  });

  it.each(['{ a: 1 }', '- a', 'a: [', '', '? [a]\n: b\n'])('are not taken from %j', (source) => {
    expect(recordTexts(source).size).toBe(0);
  });
});

it('a record that has no lines of its own is written as the library does', () => {
  expect(writtenRecord('a b', { text: 'x: y', list: [1] })).toBe('a b:\n  text: "x: y"\n  list:\n    - 1');
});
