import { describe, expect, it } from 'vitest';
import type { PreviewFault } from '../../../src/model/preview.ts';
import { markOldWarnings } from '../../../src/serve/preview/markOldWarnings.ts';

const fault = (severity: PreviewFault['severity'], message: string, line = 1): PreviewFault => ({
  severity,
  code: 'bad-value',
  message,
  place: `decks/a.md:${line}:1`,
});
const error = (message: string) => fault('error', message);
const warning = (message: string, line = 1) => fault('warning', message, line);

/** Of each reading, the messages of the warnings that the deck began with. */
function old(...readings: readonly (readonly PreviewFault[])[]): string[][] {
  const mark = markOldWarnings();
  return readings.map((faults) => {
    const marked = mark(faults, true);
    expect(marked.map(({ isOld, ...fault }) => fault)).toEqual(faults);
    return marked.filter(({ isOld }) => isOld === true).map(({ message }) => message);
  });
}

describe('warnings that a deck began with', () => {
  it('are those of the first reading, wherever they move', () => {
    expect(old([warning('A'), warning('B')], [warning('C'), warning('A', 9), warning('B')])).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ]);
  });

  it('are the same whatever they count', () => {
    expect(old([warning('12 words in 0.5 min')], [warning('1,300 words in 2 min')])[1]).toEqual([
      '1,300 words in 2 min',
    ]);
  });

  it('are new when they were mended and come again', () => {
    expect(old([warning('A'), warning('B')], [warning('B')], [warning('A'), warning('B')])).toEqual([
      ['A', 'B'],
      ['B'],
      ['B'],
    ]);
  });

  it('are new, all of a kind, when more of that kind are there than there were', () => {
    const two = [warning('A'), warning('A', 5)];
    expect(old(two, [...two, warning('A', 9)], two)).toEqual([['A', 'A'], [], ['A', 'A']]);
    expect(old(two, [warning('A')], two)).toEqual([['A', 'A'], ['A'], []]);
    expect(old(two, [warning('A', 7)], two)).toEqual([['A', 'A'], ['A'], []]);
  });

  it('are warnings alone: errors are shown, however old', () => {
    expect(old([error('A'), warning('B')], [error('A')])).toEqual([['B'], []]);
  });

  it('are those of the first reading in which the deck could be read', () => {
    const mark = markOldWarnings();
    expect(mark([error('A')], false)).toEqual([error('A')]);
    expect(mark([warning('B')], true)).toEqual([{ ...warning('B'), isOld: true }]);
    expect(mark([warning('B'), warning('C')], false)).toEqual([{ ...warning('B'), isOld: true }, warning('C')]);
  });
});
