import { describe, expect, it } from 'vitest';
import { parseProjectEdit } from '../../src/parse/parseProjectEdit.ts';

const json = (...changes: readonly object[]): string => JSON.stringify({ label: 'x', changes });
const picture = (letter: string) => ({ kind: 'file', file: `assets/${letter}.png`, base64: letter.repeat(4_000_000) });

describe('the JSON of an edit', () => {
  it('may hold pictures that are longer than any text', () => {
    const changes = [picture('A'), picture('B'), { kind: 'create', file: 'decks/a.md', text: '"base64": "AAAA"' }];
    expect(parseProjectEdit('a.json', json(...changes))).toEqual({ value: { label: 'x', changes }, diagnostics: [] });
  });

  it('is refused at its place where it is wrong', () => {
    const told = (text: string) =>
      parseProjectEdit('a.json', text).diagnostics.map(({ code, at }) => `${code} ${at?.line}`);
    expect(told('{ "label": "x",\n "changes": [{ "kind": "file", "file": "a", "base64": "no base64" }] }')).toEqual([
      'bad-value 2',
    ]);
    expect(told(json({ kind: 'create', file: 'decks/a.md', text: 'x'.repeat(3_000_000) }))).toEqual(['too-large 1']);
    expect(told('{ "label": "x", "changes": [], "label": "y" }')).toEqual(['bad-yaml 1']);
  });
});
