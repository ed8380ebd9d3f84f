import { describe, expect, it } from 'vitest';
import { rivalTable } from '../../../scripts/bench/rivals/rivalTable.js';

const facts = { pages: 30, tagged: true, bookmarks: 29, bytes: 1_260_000 };
const taken = (seconds: number, processor?: number, megabytes?: number): object => ({
  seconds,
  processor,
  megabytes,
  atMost: false,
  ...facts,
});
const kit = { name: 'the kit' };
const { head, row } = rivalTable('pdf');
const cells = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

describe('the table of rivals', () => {
  it('has medians, and ratios as medians of those of each round', () => {
    const rounds = [
      { 'the kit': taken(1, 2, 100), marp: taken(2, 2, 90) },
      { 'the kit': taken(3, 4, 300), marp: taken(3, 2, 90) },
      { 'the kit': taken(9, 9, 200), marp: taken(4, 6, 90) },
    ];
    expect(cells(row({ tool: kit, size: 30, rounds }))).toEqual([
      '30',
      'the kit',
      '3.00',
      '1.00',
      '4.00',
      '1.50',
      '200',
      '30',
      'yes',
      '29',
      '1.3',
    ]);
  });

  it('says which tool was not run, and how one failed', () => {
    const rounds = [{ 'the kit': { seconds: 1, failed: 'ended with 1:\n a | b' } }];
    const slow = row({ tool: { name: 'decktape', most: 100 }, size: 300, rounds });
    expect(cells(slow).slice(0, 3)).toEqual(['300', 'decktape', 'not run above 100 slides']);
    expect(row({ tool: kit, size: 300, rounds })).toContain('| ended with 1: a \\| b |');
    const width = cells(head.split('\n')[0] ?? '').length;
    expect(cells(slow)).toHaveLength(width);
    expect(cells(head.split('\n')[1] ?? '')).toHaveLength(width);
  });

  it('leaves a dash where nothing was measured or is to be compared with', () => {
    const rounds = [{ 'the kit': taken(1), marp: { ...taken(2), failed: 'ended with 1' } }];
    expect(cells(row({ tool: kit, size: 30, rounds })).slice(2, 7)).toEqual(['1.00', '–', '–', '–', '–']);
  });

  it('says where memory is an upper bound', () => {
    const rounds = [{ 'the kit': { ...taken(1, 1, 100), atMost: true } }];
    expect(cells(row({ tool: kit, size: 30, rounds }))[6]).toBe('≤ 100');
  });
});
