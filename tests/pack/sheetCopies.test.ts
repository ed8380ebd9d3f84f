import { describe, expect, it } from 'vitest';
import { sheetCopies, sheetSides } from '../../src/pack/sheetCopies.ts';

describe('sheetCopies', () => {
  it('reckons copies from listeners, and says them in words where nobody is counted', () => {
    expect(sheetCopies('wallet', 41)).toMatch(/^5 copies \(/);
    expect(sheetCopies('announcement', 41)).toMatch(/^1 copy \(/);
    expect(sheetCopies('summary', undefined)).toBe('One for each listener');
    expect(sheetCopies('host-brief', 41)).toBeUndefined();
  });
});

describe('sheetSides', () => {
  it('says along which edge paper is turned', () => {
    expect(sheetSides('summary', 1)).toBe('1 page, one side');
    expect(sheetSides('three-up', 3)).toBe('3 pages, both sides if you can');
    expect(sheetSides('booklet', 4)).toBe('4 pages, both sides, turned on the short edge');
  });
});
