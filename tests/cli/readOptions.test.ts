import { describe, expect, it } from 'vitest';
import { type OptionRule, readOptions } from '../../src/cli/readOptions.ts';
import { errorCode } from '../support/errorCode.ts';

const rules: readonly OptionRule[] = [
  { name: 'out', short: 'o', value: 'FOLDER', help: '' },
  { name: 'paper', value: 'letter|a4', help: '' },
  { name: 'force', short: 'f', help: '' },
  { name: 'json', help: '' },
];

const read = (...argv: readonly string[]) => {
  const { words, flag, value } = readOptions(argv, rules);
  return { words, out: value('out'), paper: value('paper'), force: flag('force'), json: flag('json') };
};
const nothing = { words: [], out: undefined, paper: undefined, force: false, json: false };

describe('what stands behind a command', () => {
  it.each([
    [[], {}],
    [['a', 'b'], { words: ['a', 'b'] }],
    [['--out', 'usb'], { out: 'usb' }],
    [['--out=usb'], { out: 'usb' }],
    [['--out=a=b'], { out: 'a=b' }],
    [['-o', 'usb'], { out: 'usb' }],
    [['-ousb'], { out: 'usb' }],
    [['--out', '-'], { out: '-' }],
    [['--out=--paper'], { out: '--paper' }],
    [['--force', 'a'], { words: ['a'], force: true }],
    [['-f', '--json'], { force: true, json: true }],
    [['--force', '--force'], { force: true }],
    [['a', '--out', 'usb', 'b', '--paper', 'a4'], { words: ['a', 'b'], out: 'usb', paper: 'a4' }],
    [['--', '--out', '-f'], { words: ['--out', '-f'] }],
  ] as const)('%j is read', (argv, wanted) => {
    expect(read(...argv)).toEqual({ ...nothing, ...wanted });
  });

  it.each([
    ['unknown', ['--papr', 'a4']],
    ['unknown', ['-x']],
    ['unknown', ['--out', 'usb', '--forse']],
    ['unknown', ['--no-force']],
    ['unknown', ['-fx']],
    ['given twice', ['--out', 'a', '--out', 'b']],
    ['given twice', ['-o', 'a', '--out=b']],
    ['given twice', ['--paper', 'a4', 'x', '--paper', 'a4']],
    ['without its value', ['--out']],
    ['without its value', ['--out=']],
    ['without its value', ['--out', '']],
    ['without its value', ['--out', '--force']],
    ['without its value', ['-o']],
    ['without its value', ['a', '--paper', 'a4', '--out']],
    ['a switch with a value', ['--force=yes']],
    ['a switch with a value', ['--json=']],
  ])('is wrong usage when %s: %j', (_, argv) => {
    expect(errorCode(() => readOptions(argv, rules))).toBe('usage');
  });

  it('knows a flag from a value', () => {
    const options = readOptions(['--force', '--out', 'usb'], rules);
    expect([options.value('force'), options.flag('out'), options.value('none'), options.flag('none')]).toEqual([
      undefined,
      false,
      undefined,
      false,
    ]);
  });

  it('takes the next word for a value that may be left out only when it is one', () => {
    const optional = [
      ...rules,
      { name: 'lan', value: '[ADDRESS]', isValue: (word: string) => /^\d/.test(word), help: '' },
    ];
    const read = (...argv: readonly string[]) => {
      const options = readOptions(argv, optional);
      return [options.value('lan'), options.words, options.flag('force')];
    };
    expect(read('deck')).toEqual([undefined, ['deck'], false]);
    expect(read('--lan', 'deck')).toEqual(['', ['deck'], false]);
    expect(read('deck', '--lan')).toEqual(['', ['deck'], false]);
    expect(read('--lan', '--force', 'deck')).toEqual(['', ['deck'], true]);
    expect(read('deck', '--lan', '10.0.0.1')).toEqual(['10.0.0.1', ['deck'], false]);
    expect(read('--lan=10.0.0.1', 'deck')).toEqual(['10.0.0.1', ['deck'], false]);
    expect(read('--', '--lan', '10.0.0.1')).toEqual([undefined, ['--lan', '10.0.0.1'], false]);
    expect(errorCode(() => read('--lan', '--lan'))).toBe('usage');
  });

  it('names the option in its hint', () => {
    const hintOf = (...argv: readonly string[]) => {
      try {
        readOptions(argv, rules);
      } catch (error) {
        return (error as { hint?: string }).hint;
      }
      return undefined;
    };
    expect(hintOf('--papr', 'a4')).toContain('--paper');
    expect(hintOf('--paper')).toContain('--paper letter|a4');
    expect(hintOf('--force=1')).toContain('--force');
  });
});
