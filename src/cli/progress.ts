import type { Reporter } from '../model/reporter.ts';
import type { Io } from './io.ts';

/** Width of the bar, in characters. */
const barWidth = 24;

/** A moving bar on a terminal; elsewhere one plain line a file, so that logs can be read. */
export function progressReporter(
  io: Io,
  write: (text: string) => void = (text) => void process.stderr.write(text),
): Reporter {
  let label = '';
  let steps = 0;
  let done = 0;
  const draw = (current: string): void => {
    const filled = Math.round((barWidth * done) / Math.max(1, steps));
    write(`\r\u001b[2K${label}  ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}  ${done}/${steps}  ${current}`);
  };
  return {
    begin(name, count) {
      [label, steps, done] = [name, count, 0];
      if (io.terminal) draw('');
    },
    advance(current) {
      done += 1;
      if (io.terminal) draw(current);
      else io.err(`${label}: ${done}/${steps} ${current}`);
    },
    end() {
      if (io.terminal && label !== '') write('\r\u001b[2K');
    },
    say(line) {
      if (io.terminal) write('\r\u001b[2K');
      io.err(line);
    },
  };
}

/** Says nothing on the way; for `--json` and tests. Lines worth keeping still reach `err`. */
export function quietReporter(io: Io): Reporter {
  return { begin() {}, advance() {}, end() {}, say: io.err };
}
