import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/edit/editYaml.ts';
import type { YamlStep } from '../../src/model/projectEdit.ts';

const edited = (text: string, ...steps: YamlStep[]): string => {
  const changed = editYaml(text, steps);
  return changed.kind === 'text' ? changed.text : `refused: ${changed.reason}`;
};
const set = (path: YamlStep['path'], value: Extract<YamlStep, { do: 'set' }>['value']): YamlStep => ({
  do: 'set',
  path,
  value,
});
const remove = (...path: (string | number)[]): YamlStep => ({ do: 'remove', path });
const insert = (path: YamlStep['path'], index: number, value: Extract<YamlStep, { do: 'set' }>['value']): YamlStep => ({
  do: 'insert',
  path,
  index,
  value,
});
const move = (path: YamlStep['path'], from: number, to: number): YamlStep => ({ do: 'move', path, from, to });

const deck = `# yaml-language-server: $schema=schemas/deck.schema.json
title: "Two hard: subjects"   # as on the poster
slot: 30

summary:
  points:
    - One
    # before the second
    - 'It''s two'
sections:
  # the door
  - { section: open/bus, keep: must } # always
  - { section: open/care, keep: must }

  # the map
  - section: home/map
    keep: should
handouts: [summary, three-up]
`;

describe('a value', () => {
  it('keeps its quotes, its comment and everything around it', () => {
    expect(edited(deck, set(['title'], 'Three'))).toBe(deck.replace('"Two hard: subjects"', '"Three"'));
    expect(edited(deck, set(['slot'], 45))).toBe(deck.replace('slot: 30', 'slot: 45'));
    expect(edited(deck, set(['summary', 'points', 1], "It's three"))).toBe(deck.replace("It''s two", "It''s three"));
    expect(edited(deck, set(['sections', 1, 'keep'], 'could'))).toBe(
      deck.replace('care, keep: must', 'care, keep: could'),
    );
    expect(edited(deck, set(['handouts', 0], 'two-up'))).toBe(deck.replace('[summary', '[two-up'));
  });

  it.each([
    '2025-12-19',
    '0123',
    'yes',
    '711',
    'a: b',
    '- a',
    '',
    ' a',
    '#a',
    'null',
    '*a',
    '{a',
    "it's",
    '"',
    'Қазақ 🐎',
    'a\nb\n',
  ])('such as %j comes back as the text that it is', (value) => {
    for (const [text, path] of [
      ['a: b # c\n', ['a']],
      ['a: "b"\n', ['a']],
      ["a: 'b'\n", ['a']],
      ['a: { b: c, d: e }\n', ['a', 'b']],
      ['- b\n', [0]],
      ['a:\n', ['a']],
      ['a: |\n  b\n  c\nd: e\n', ['a']],
      ['a: >-\n  b\n  c\nd: e\n', ['a']],
    ] as const) {
      const now = edited(text, set(path, value));
      expect(editYaml(now, [set(path, value)])).toEqual({ kind: 'text', text: now });
      expect(now).not.toContain('refused');
      expect(now).toContain(text.includes('# c') ? '# c' : '');
    }
  });

  it('that its author broke into lines keeps those that stay', () => {
    const text = 'a: >-\n  One long\n  text in\n  lines\nb: |\n  one\n  two\nc: one\n  two\n';
    expect(edited(text, set(['a'], 'One long word in lines'))).toBe(text.replace('text in', 'word in'));
    expect(edited(text, set(['b'], 'one\nand\ntwo\n'))).toBe(text.replace('  one\n  two\nc', '  one\n  and\n  two\nc'));
    expect(edited(text, set(['c'], 'one two three'))).toBe(`${text.trimEnd()} three\n`);
  });

  it('may become a list or map, and be one no more', () => {
    expect(edited('a: 1 # why\nb: 2\n', set(['a'], { full: 3, short: 2 }))).toBe(
      'a: { full: 3, short: 2 } # why\nb: 2\n',
    );
    expect(edited('a: 1 # why\nb: 2\n', set(['a'], [{ c: [1] }]))).toBe('a: # why\n  - c: [1]\nb: 2\n');
    expect(edited('a: # why\n  - x\n  - z: 1\nb: 2\n', set(['a'], 'x'))).toBe('a: x # why\nb: 2\n');
    expect(edited('- a\n- b\n', set([0], { c: { d: { e: 1 } } }))).toBe('- c:\n    d: { e: 1 }\n- b\n');
  });

  it('that is a map changes in what differs alone', () => {
    const text = 'a:\n  b: 1 # one\n  # two\n  c: 2\n  d: 3\n';
    expect(edited(text, set(['a'], { b: 1, c: 3, e: 4 }))).toBe('a:\n  b: 1 # one\n  # two\n  c: 3\n  e: 4\n');
  });
});

describe('an entry', () => {
  it('comes to the end of its map, as the others stand', () => {
    expect(edited('a: 1\n# end\n', set(['b'], 'x'))).toBe('a: 1\nb: x\n# end\n');
    expect(edited('a: { b: 1 }\n', set(['a', 'c'], [1, 2]))).toBe('a: { b: 1, c: [1, 2] }\n');
    expect(edited('a:\n    b: |\n        x\n\nc: 1', set(['a', 'd'], true))).toBe(
      'a:\n    b: |\n        x\n    d: true\n\nc: 1',
    );
    expect(edited('a: {}\n', set(['a', 'b'], 1))).toBe('a: { b: 1 }\n');
    expect(edited('# only this\n', set(['a'], 1))).toBe('# only this\na: 1\n');
    expect(edited('', set(['a'], 1))).toBe('a: 1\n');
    const records = 'x:\n  n: 1\n\ny:\n  n: 2\n';
    expect(edited(records, set(['z'], { n: 3 }))).toBe(`${records}\nz:\n  n: 3\n`);
  });

  it('comes into a list as its neighbours are written', () => {
    const item = { section: 'home/bus', keep: 'must' };
    const care = '  - { section: open/care, keep: must }\n';
    expect(edited(deck, insert(['sections'], 1, item))).toBe(
      deck.replace(care, `  - { section: home/bus, keep: must }\n${care}`),
    );
    const flow = 'a:\n- { b: 1 }\n# c\n- { b: 2 }';
    expect(edited(flow, insert(['a'], 1, { b: 3 }))).toBe('a:\n- { b: 1 }\n- { b: 3 }\n# c\n- { b: 2 }');
    expect(edited(flow, insert(['a'], 2, { b: 3 }))).toBe(`${flow}\n- { b: 3 }`);
    expect(edited('[a, b]\n', insert([], 0, 'x'), insert([], 3, 'y'))).toBe('[x, a, b, y]\n');
    expect(edited('a: [\n  1,\n  2\n]\n', insert(['a'], 2, 3))).toBe('a: [\n  1,\n  2,\n  3\n]\n');
    expect(edited('a: []\n', insert(['a'], 0, 'x'))).toBe('a: [x]\n');
    expect(edited('b: 1\n', insert(['a'], 0, { c: 'x' }))).toBe('b: 1\na:\n  - { c: x }\n');
    expect(edited('- - a\n  - b\n', insert([0], 0, 'x'))).toBe('- - x\n  - a\n  - b\n');
  });

  it('goes with its lines and the comments in them', () => {
    expect(edited(deck, remove('sections', 0))).toBe(deck.replace(/ {2}- \{ section: open\/bus.*\n/, ''));
    expect(edited(deck, remove('summary'))).toBe(deck.replace(/summary:\n(?: .*\n)+/, ''));
    expect(edited('a: [1, 2, 3]\n', remove('a', 1), remove('a', 1))).toBe('a: [1]\n');
    expect(edited('a: [1, # x\n  2]\n', remove('a', 0))).toBe('a: [ # x\n  2]\n');
    expect(edited('- a: 1 # x\n  # y\n  b: 2\n', remove(0, 'a'))).toBe('-\n  # y\n  b: 2\n');
    expect(edited('- a: 1\n  b: 2\n', remove(0, 'a'))).toBe('- b: 2\n');
    expect(edited('a: 1\nb: 2', remove('b'))).toBe('a: 1');
  });

  it('that was the last leaves an empty list or map', () => {
    expect(edited('a:\n  - 1\nb: 2\n', remove('a', 0))).toBe('a: []\nb: 2\n');
    expect(edited('a:\n  # x\n  - 1\n', remove('a', 0))).toBe('a:\n  # x\n  []\n');
    expect(edited('a: { b: 1 }\n', remove('a', 'b'))).toBe('a: {}\n');
    expect(edited('a: 1\n', remove('a'))).toBe('{}\n');
    expect(edited('- a: 1\n', remove(0, 'a'))).toBe('- {}\n');
  });
});

describe('an item that moves', () => {
  it('takes its lines and the comments above it along', () => {
    const moved = edited(deck, move(['sections'], 2, 0));
    expect(moved).toContain(
      'sections:\n  # the map\n  - section: home/map\n    keep: should\n  # the door\n  - { section: open/bus, keep: must } # always\n\n  - {',
    );
    expect(edited(moved, move(['sections'], 0, 2))).toBe(deck);
    expect(edited('[a, b, c]\n', move([], 0, 2))).toBe('[b, c, a]\n');
    expect(edited('# head\n- a\n# b\n- b', move([], 1, 0))).toBe('# head\n# b\n- b\n- a');
  });
});

describe('a file', () => {
  it('keeps its line ends, its byte-order mark and its end', () => {
    for (const odd of [deck.replaceAll('\n', '\r\n'), `\uFEFF${deck}`, deck.trimEnd()]) {
      expect(edited(odd)).toBe(odd);
      const there = edited(odd, set(['slot'], 45), insert(['sections'], 3, { section: 'x', keep: 'y' }));
      expect(edited(there, set(['slot'], 30), remove('sections', 3))).toBe(odd);
      expect(/(?<!\r)\n/.test(there)).toBe(!odd.includes('\r'));
    }
  });

  it.each([
    ['with mistakes', 'a: [1\n', set(['a'], 1), 'unreadable'],
    ['with a key twice', 'a: 1\na: 2\n', set(['a'], 1), 'unreadable'],
    ['of two documents', 'a: 1\n---\nb: 1\n', set(['a'], 2), 'unreadable'],
    ['without the place', 'a: 1\n', set(['b', 'c'], 1), 'no-place'],
    ['without the item', 'a: [1]\n', remove('a', 1), 'no-place'],
    ['whose name stands elsewhere too', 'a: &x { b: 1 }\nc: *x\n', set(['a', 'b'], 2), 'unsafe'],
    ['with a key that JavaScript keeps', 'a: 1\n', set(['__proto__'], 1), 'no-place'],
  ] as const)('%s is left alone', (_, text, step, reason) => {
    expect(editYaml(text, [step])).toEqual({ kind: 'refused', reason, message: expect.any(String) });
  });

  it('with names is edited where that is safe', () => {
    expect(edited('a: &x 1\nb: *x\nc: 3\n', set(['b'], 2))).toBe('a: &x 1\nb: 2\nc: 3\n');
  });
});
