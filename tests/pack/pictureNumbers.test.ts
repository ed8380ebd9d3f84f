import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSlides } from '../../src/pack/pictureNumbers.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `s-${index}`);
const first = (count: number): undefined[] => Array.from({ length: count }, () => undefined);
const byId = (names: readonly string[], numbers: readonly string[]): Map<string, string> =>
  new Map(names.map((id, index) => [id, numbers[index] ?? '']));

describe('numbers of pictures', () => {
  it('begin with gaps', () => {
    expect(numberSlides(first(3))).toEqual(['0100', '0110', '0120']);
  });

  it.each([
    ['first', 0, '0050'],
    ['in the middle', 1, '0105'],
    ['last', 3, '0130'],
  ])('give a slide that comes %s one of its own', (_, at, number) => {
    const last = byId(ids(3), numberSlides(first(3)));
    const now = ids(3).toSpliced(at, 0, 'new');
    expect(numberSlides(now.map((id) => last.get(id)))).toEqual(['0100', '0110', '0120'].toSpliced(at, 0, number));
  });

  it('have letters where none is left between two', () => {
    expect(numberSlides(['0100', undefined, '0101'])).toEqual(['0100', '0100n', '0101']);
    expect(numberSlides([undefined, '0001'])).toEqual(['0000n', '0001']);
    expect(numberSlides(['9999', undefined])).toEqual(['9999', '9999n']);
  });

  it('are given anew to as few slides as possible where some change places', () => {
    const last = byId(ids(4), numberSlides(first(4)));
    expect(numberSlides(['s-3', 's-0', 's-1', 's-2'].map((id) => last.get(id)))).toEqual([
      '0050',
      '0100',
      '0110',
      '0120',
    ]);
  });

  it.each([3000, 950])('reach for %d slides', (count) => {
    const numbers = numberSlides(first(count));
    expect(new Set(numbers).size).toBe(count);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
  });

  it('rename nothing, stay in order and are never given twice, whatever comes in where', () => {
    const insertions = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), insertions, fc.boolean(), (start, places, atOnce) => {
        let names = ids(start);
        let numbers = byId(names, numberSlides(first(start)));
        const begun = numbers;
        for (const [index, place] of places.entries()) {
          names = names.toSpliced(place % (names.length + 1), 0, `new-${index}`);
          if (atOnce && index < places.length - 1) continue;
          const next = numberSlides(names.map((id) => numbers.get(id)));
          expect(next).toEqual([...new Set(next)].sort());
          const now = byId(names, next);
          for (const [id, number] of numbers) expect(now.get(id)).toBe(number);
          numbers = now;
        }
        for (const [id, number] of begun) expect(numbers.get(id)).toBe(number);
      }),
    );
  });
});
