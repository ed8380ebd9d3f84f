import { describe, expect, it } from 'vitest';
import { scalarPlaces } from '../../src/parse/scalarPlaces.ts';

const values = (text: string): string[] => scalarPlaces(text).map(([from, to]) => text.slice(from, to));

describe('scalarPlaces', () => {
  it.each([
    ['alt: A map\nfocus: world', ['A map', 'world']],
    ['items:\n  - { label: First, n: 10 }\n  - x', ['First', '10', 'x']],
    ['a: \'in quotes\'\nb: "and more"', ['in quotes', 'and more']],
    ['- |\n  Left\n  and more\n- |\n  Right', ['Left\n  and more', 'Right']],
    ['', []],
  ])('%j', (text, found) => {
    expect(values(text)).toEqual(found);
  });
});
