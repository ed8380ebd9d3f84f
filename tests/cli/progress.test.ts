import { describe, expect, it } from 'vitest';
import { progressReporter, quietReporter } from '../../src/cli/progress.ts';
import { testIo } from '../support/tempProject.ts';

/** What a reporter of a terminal or of a log says of two files, on the bar and in lines. */
function report(terminal: boolean) {
  const { io, said } = testIo('talks');
  const bar: string[] = [];
  const reporter = progressReporter({ ...io, terminal }, (text) => void bar.push(text));
  return { reporter, bar, said };
}

const clear = '\r\u001b[2K';

describe('progress', () => {
  it('is a bar on a terminal that fills from nothing to all, and is wiped away', () => {
    const { reporter, bar, said } = report(true);
    reporter.begin('small', 2);
    reporter.advance('deck.html');
    reporter.advance('notes.pdf');
    reporter.end();
    const [empty, half, full] = [0, 12, 24].map((filled) => '█'.repeat(filled) + '░'.repeat(24 - filled));
    expect(bar).toEqual([
      `${clear}small  ${empty}  0/2  `,
      `${clear}small  ${half}  1/2  deck.html`,
      `${clear}small  ${full}  2/2  notes.pdf`,
      clear,
    ]);
    expect(said).toEqual({ out: [], err: [] });
  });

  it('is a line a file in a log, and no bar', () => {
    const { reporter, bar, said } = report(false);
    reporter.begin('small', 2);
    reporter.advance('deck.html');
    reporter.begin('large', 1);
    reporter.advance('notes.pdf');
    reporter.say('a word');
    reporter.end();
    expect(said.err).toEqual(['small: 1/2 deck.html', 'large: 1/1 notes.pdf', 'a word']);
    expect(bar).toEqual([]);
  });

  it('makes room for what is said on a terminal, and wipes nothing that was never drawn', () => {
    const { reporter, bar, said } = report(true);
    reporter.end();
    expect(bar).toEqual([]);
    reporter.say('a word');
    expect([bar, said.err]).toEqual([[clear], ['a word']]);
    reporter.begin('none', 0);
    expect(bar.at(-1)).toContain('0/0');
  });

  it('may be quiet, but for what is worth keeping', () => {
    const { io, said } = testIo('talks');
    const reporter = quietReporter({ ...io, terminal: true });
    reporter.begin('small', 2);
    reporter.advance('deck.html');
    reporter.say('a word');
    reporter.end();
    expect(said).toEqual({ out: [], err: ['a word'] });
  });
});
