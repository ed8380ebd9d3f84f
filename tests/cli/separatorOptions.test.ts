import { describe, expect, it } from 'vitest';
import { build } from '../../src/cli/commands/build.ts';
import { check } from '../../src/cli/commands/check.ts';
import { preview } from '../../src/cli/commands/preview.ts';
import { sheet } from '../../src/cli/commands/sheet.ts';
import { readOptions } from '../../src/cli/readOptions.ts';
import { readSeparators, separatorRules } from '../../src/cli/separatorOptions.ts';
import { errorCode } from '../support/errorCode.ts';

const read = (...argv: string[]) => readSeparators(readOptions(argv, [...separatorRules, { name: 'json', help: '' }]));

describe('separators on the command line', () => {
  it.each([build, check, preview, sheet])('are options of talk $name', ({ options }) => {
    expect(options).toEqual(expect.arrayContaining([...separatorRules]));
  });

  it.each([
    [['--separator', '^---$'], { separator: '^---$' }],
    [['--separator', '---'], { separator: '---' }],
    [['--separator=---'], { separator: '---' }],
    [['-s', '^===$', '-S', '^--$'], { separator: '^===$', verticalSeparator: '^--$' }],
    [['--vertical-separator', '--'], { verticalSeparator: '--' }],
    [['--verticalSeparator', '^--$'], { verticalSeparator: '^--$' }],
    [['--vertical', '^--$'], { verticalSeparator: '^--$' }],
    [['--notes-separator', '^Say:'], { notesSeparator: '^Say:' }],
    [['--notesSeparator', '^Say:'], { notesSeparator: '^Say:' }],
  ])('are read in reveal-md’s spellings: %j', (argv, expected) => {
    expect(read(...argv)).toEqual(expected);
  });

  it('say nothing when they are not there', () => {
    expect(read('--json')).toBeUndefined();
  });

  it.each([
    [['--separator', '(']],
    [['--separator']],
    [['--separator', 'a', '-s', 'b']],
    [['--vertical', 'a', '--verticalSeparator', 'b']],
  ])('are refused when they cannot be: %j', (argv) => {
    expect(errorCode(() => read(...argv))).toBe('usage');
  });
});
