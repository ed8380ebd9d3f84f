import { describe, expect, it } from 'vitest';
import { measure } from '../../../scripts/bench/rivals/measure.js';
import { hasProc } from '../../../scripts/bench/rivals/proc.js';

/** Takes as much of the processor as it is told, in microseconds. */
const work = (micros: number): string =>
  `for (let spent; !(spent?.user + spent?.system > ${micros}); ) spent = process.cpuUsage();`;

/** Starts a process in a group of its own that goes on when this one has ended, so that nobody waits for it. */
const leaveBehind = `require('node:child_process')
  .spawn(process.execPath, ['-e', ${JSON.stringify(work(150_000))}], { detached: true, stdio: 'ignore' }).unref();`;

describe('measuring a command', () => {
  it.skipIf(!hasProc)('counts a process that outlives its parent, and those of all commands', async () => {
    const {
      processor = 0,
      megabytes = 0,
      failed,
    } = await measure(
      [
        ['-e', leaveBehind],
        ['-e', `globalThis.held = Buffer.alloc(${64 << 20}, 1); ${work(1_000_000)}`],
      ],
      { cwd: '.', env: {} },
    );
    expect(failed).toBeUndefined();
    expect(processor).toBeGreaterThan(0.39);
    expect(megabytes).toBeGreaterThan(64);
  });

  it('says how a command failed, and runs none after it', async () => {
    const ran = await measure(
      [
        ['-e', 'console.log("why"); process.exit(3)'],
        ['-e', 'process.exit(4)'],
      ],
      {
        cwd: '.',
        env: {},
      },
    );
    expect(ran.failed).toBe('ended with 3: why');
  });

  it('hands over the environment', async () => {
    const ran = await measure([['-e', 'process.exit(process.env.GIVEN === "so" ? 0 : 1)']], {
      cwd: '.',
      env: { GIVEN: 'so' },
    });
    expect(ran.failed).toBeUndefined();
  });
});
