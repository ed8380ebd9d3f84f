import { describe, expect, it } from 'vitest';
import { tellFaults } from '../../src/cli/tellFaults.ts';
import type { PreviewFault } from '../../src/model/preview.ts';

const fault = (severity: PreviewFault['severity'], message: string, line = 1, stack?: string): PreviewFault => ({
  severity,
  code: 'bad-value',
  message,
  place: `decks/a.md:${line}:1`,
  ...(stack === undefined ? {} : { stack }),
});

/** A warning that the deck began with. */
const began = (message: string): PreviewFault => ({ ...fault('warning', message), isOld: true });

/** What is said on the terminal after each reading of one deck. */
function said(readings: readonly (readonly PreviewFault[])[], debug = false): string[][] {
  const lines: string[] = [];
  const tell = tellFaults({ err: (line) => void lines.push(line), debug });
  return readings.map((faults) => {
    tell('talk', faults);
    return lines.splice(0);
  });
}

describe('the preview on the terminal', () => {
  it('tells each error once, wherever it moves, and that it is mended', () => {
    const error = 'decks/a.md:1:1  error  bad-value  A';
    expect(said([[fault('error', 'A')], [fault('error', 'A', 5)], [], [fault('error', 'A')]])).toEqual([
      [error],
      [],
      ['talk: mended.'],
      [error],
    ]);
  });

  it('counts the warnings that a deck begins with, and tells those that a save has brought', () => {
    const old = [began('A'), began('B')];
    expect(said([old, [...old, fault('warning', 'C', 3)], old])).toEqual([
      ['talk: 2 warnings; `talk check talk` lists them.'],
      ['decks/a.md:3:1  warning  bad-value  C'],
      [],
    ]);
    expect(said([[began('A')]])).toEqual([['talk: 1 warning; `talk check talk` lists them.']]);
  });

  it('counts them once the deck can be read, and tells one that has come back', () => {
    expect(said([[fault('error', 'A')], [began('B')], [], [fault('warning', 'B')]])).toEqual([
      ['decks/a.md:1:1  error  bad-value  A'],
      ['talk: 1 warning; `talk check talk` lists them.', 'talk: mended.'],
      [],
      ['decks/a.md:1:1  warning  bad-value  B'],
    ]);
  });

  it('tells a warning that a deck began with when another of its kind has come', () => {
    expect(said([[began('A')], [fault('warning', 'A'), fault('warning', 'A', 7)]])[1]).toEqual([
      'decks/a.md:1:1  warning  bad-value  A',
      'decks/a.md:7:1  warning  bad-value  A',
    ]);
  });

  it('is not mended while an error is left', () => {
    expect(said([[fault('error', 'A'), fault('error', 'B')], [fault('error', 'B')]])[1]).toEqual([]);
  });

  it('names the deck where a failure has no place, and for --debug where in the program it arose', () => {
    const failure = { ...fault('error', 'A', 1, 'STACK'), place: '' };
    expect(said([[failure]])).toEqual([['talk  error  bad-value  A']]);
    expect(said([[failure]], true)).toEqual([['talk  error  bad-value  A\nSTACK']]);
  });
});
