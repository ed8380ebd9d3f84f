import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { codesHelp, commandHelp, programHelp } from '../../src/cli/help.ts';
import { diagnosticCodes, runErrorCodes } from '../../src/model/diagnosticCodes.ts';
import { tempProject } from '../support/tempProject.ts';

const command: Command = {
  name: 'weigh',
  words: '[deck…]',
  summary: 'SUMMARY',
  help: ['FIRST', 'SECOND'],
  examples: [['talk weigh church', 'EXAMPLE']],
  options: [
    { name: 'out', short: 'o', value: 'FOLDER', help: 'OUT' },
    { name: 'a-very-long-name-of-one', help: 'LONG' },
    { name: 'json', help: 'JSON' },
  ],
  run: async () => 0,
};

describe('help', () => {
  it('of a command is its words, summary, paragraphs, options and examples', () => {
    const parts = commandHelp(command).split('\n\n');
    expect(parts.slice(0, 4)).toEqual(['talk weigh [deck…]', 'SUMMARY', 'FIRST', 'SECOND']);
    expect(parts[4]?.split('\n').slice(1)).toEqual([
      '  -o, --out FOLDER         OUT',
      '  --a-very-long-name-of-one LONG',
      '  --json                   JSON',
    ]);
    expect(parts[5]?.split('\n').slice(1)).toEqual(['  talk weigh church', '      EXAMPLE']);
    expect(parts).toHaveLength(6);
  });

  it('of a command without options and examples says no more', () => {
    expect(commandHelp({ ...command, help: [], options: [], examples: [] })).toBe('talk weigh [deck…]\n\nSUMMARY');
  });

  it('of the program lines up its commands', () => {
    const lines = programHelp([command, { ...command, name: 'go', words: '', summary: 'GO' }]).split('\n');
    expect(lines).toContain('  talk weigh [deck…]  SUMMARY');
    expect(lines).toContain('  talk go             GO');
  });

  it('of codes names each code once, with its severity or exit status', () => {
    const lines = codesHelp().split('\n');
    const rows = [
      ...Object.entries(diagnosticCodes).map(([code, { severity }]) => [code, severity]),
      ...Object.entries(runErrorCodes).map(([code, { exit }]) => [code, `exit ${exit}`]),
    ];
    for (const [code = '', word] of rows) {
      const line = lines.filter((one) => one.startsWith(`  ${code} `));
      expect(line, code).toEqual([expect.stringContaining(`  ${word} `)]);
    }
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(rows.length);
    expect(
      new Set(lines.filter((line) => line.startsWith('  ')).map((line) => line.search(/ {2}(?:error|warning|exit) /)))
        .size,
    ).toBe(1);
  });
});

describe('talk', () => {
  const { talk } = tempProject();

  it('without a word says how it is used, as wrong usage; when asked, as an answer', async () => {
    const [none, asked, short, word] = await Promise.all([talk(), talk('--help'), talk('-h'), talk('help')]);
    expect(none).toEqual({ exit: 2, out: asked.out, err: '' });
    expect(asked).toEqual({ exit: 0, out: expect.stringContaining('talk build'), err: '' });
    expect([short, word]).toEqual([asked, asked]);
  });

  it('says more on a command in three ways, whatever else is given', async () => {
    const [one, ...others] = await Promise.all(
      [
        ['help', 'check'],
        ['check', '--help'],
        ['check', 'x', '-h'],
        ['--help', 'check'],
      ].map((argv) => talk(...argv)),
    );
    expect(one).toEqual({ exit: 0, out: expect.stringMatching(/^talk check /), err: '' });
    for (const other of others) expect(other).toEqual(one);
  });

  it('lists every code', async () => {
    expect(await talk('--help', 'codes')).toEqual({ exit: 0, out: codesHelp(), err: '' });
  });

  it('says its version', async () => {
    const [long, short] = await Promise.all([talk('--version'), talk('-v')]);
    expect(long).toEqual({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/), err: '' });
    expect(short).toEqual(long);
  });

  it('tells a failure as data, too, when data were asked for', async () => {
    const run = await talk('new', 'slide', 'x', '--json');
    expect(run.exit).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'usage', hint: expect.any(String) } });
    expect(run.err).toContain('error  usage  ');
    expect((await talk('new', 'slide', 'x')).out).toBe('');
  });
});
