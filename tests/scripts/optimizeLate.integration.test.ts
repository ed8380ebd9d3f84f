import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = pathToFileURL(join(process.cwd(), 'scripts/optimizeLate.js')).href;

/** Calls a small function so often that V8 optimises it by itself; what V8 then says of it. */
function calls(first: string): { readonly optimized: boolean; readonly stderr: string } {
  const code = `${first}
    function often(n) { let sum = 0; for (let i = 0; i < 3; i++) sum += (n * i) % 7; return sum; }
    let all = 0;
    const turn = () => { for (let i = 0; i < 50; i++) all += often(i); };
    for (let round = 0; round < 100; round++) { turn(); await new Promise((next) => setTimeout(next)); }
    if (all < 0) console.log(all);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--trace-opt', '--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return { optimized: /<JSFunction often .*target TURBOFAN/.test(stdout), stderr };
}

// On a version of Node that is not in the table nothing is set, and there is nothing to try.
describe.runIf(/^(20|22)\./.test(process.versions.node))('optimizeLate', () => {
  it('leaves functions alone that V8 would optimise in a short run', () => {
    expect(calls('')).toEqual({ optimized: true, stderr: '' });
    expect(calls(`(await import('${script}')).optimizeLate();`)).toEqual({ optimized: false, stderr: '' });
  });
});
