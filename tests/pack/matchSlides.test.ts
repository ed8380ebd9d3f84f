import { describe, expect, it } from 'vitest';
import { matchSlides, type PackableSlide } from '../../src/pack/matchSlides.ts';
import type { PackedSlide } from '../../src/pack/packRecord.ts';

const slide = (id: string, shows: string, over: Partial<PackableSlide> = {}): PackableSlide => ({
  id,
  hasOwnId: false,
  title: `Title of ${shows}`,
  shows,
  ...over,
});
const packed = (id: string, shows: string): PackedSlide => ({
  name: id,
  id,
  number: '0100',
  title: `Title of ${shows}`,
  shows,
  pictures: [],
});
const last = [packed('part-1', 'a'), packed('part-2', 'b')];
const names = (slides: readonly PackableSlide[], before = last): [string, string | undefined][] =>
  matchSlides(slides, before).map((one) => [one.name, one.last?.shows]);

describe('slides of the last pack', () => {
  it('are found again when their ids went on to others', () => {
    const now = [slide('part-1', 'a'), slide('part-2', 'new'), slide('part-3', 'b')];
    expect(names(now)).toEqual([
      ['part-1', 'a'],
      ['part-2-new', undefined],
      ['part-2', 'b'],
    ]);
  });

  it('are found by their titles when they show something else, too', () => {
    const now = [slide('part-1', 'new'), slide('part-2', 'a'), slide('part-3', 'other', { title: 'Title of b' })];
    expect(names(now)).toEqual([
      ['part-1-new', undefined],
      ['part-1', 'a'],
      ['part-2', 'b'],
    ]);
  });

  it('are found by their ids when nothing else of them stayed', () => {
    expect(names([slide('part-1', 'a'), slide('part-2', 'other')])).toEqual([
      ['part-1', 'a'],
      ['part-2', 'b'],
    ]);
  });

  it('are found by ids of their own before all else', () => {
    const own = { hasOwnId: true };
    expect(names([slide('part-2', 'a', own), slide('part-1', 'b', own)])).toEqual([
      ['part-2', 'b'],
      ['part-1', 'a'],
    ]);
  });

  it('give none of their names to a new one, not even when they are gone', () => {
    expect(names([slide('part-2', 'a'), slide('part-1', 'new')])).toEqual([
      ['part-1', 'a'],
      ['part-1-new', undefined],
    ]);
  });

  it('that look alike stay where they were', () => {
    const twins = [packed('part-1', 'a'), packed('part-2', 'a')];
    expect(matchSlides([slide('part-2', 'a'), slide('part-1', 'a')], twins).map(({ name }) => name)).toEqual([
      'part-2',
      'part-1',
    ]);
  });
});
