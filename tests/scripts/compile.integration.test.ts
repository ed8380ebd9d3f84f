import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const start = promisify(execFile);
const kit = process.cwd();
let root = '';

/** A small kit with scripts of ours, sources of its own, and the packages of this one. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'talk-kit-'));
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(kit, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(kit, 'node_modules', name), join(root, 'node_modules', name));
  }
  cpSync(join(kit, 'scripts/talk.js'), join(root, 'scripts/talk.js'));
  cpSync(join(kit, 'scripts/optimizeLate.js'), join(root, 'scripts/optimizeLate.js'));
  cpSync(join(kit, 'scripts/program.js'), join(root, 'scripts/program.js'));
  cpSync(join(kit, 'scripts/startAdvice.js'), join(root, 'scripts/startAdvice.js'));
  cpSync(join(kit, 'scripts/compile.js'), join(root, 'scripts/compile.js'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('src/cli/word.ts', `export const word: string = 'one';`);
  write('src/cli/lazy.ts', `export const lazy: string = 'lazy';`);
  write(
    'src/cli/main.ts',
    `import { word } from './word.ts';
     export async function main(argv: readonly string[]): Promise<number> {
       console.log(word, ...argv);
       if (argv.includes('lazy')) console.log((await import('./lazy.ts')).lazy);
       return argv.length;
     }`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Runs the `talk` of the small kit. */
async function talk(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(root, 'scripts/talk.js');
  return start(process.execPath, [script, ...args], { cwd: tmpdir() }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

const compiled = () => readdirSync(join(root, 'node_modules/.cache/talk-deck-kit/cli'));

describe('talk', () => {
  it('hands its arguments to main and ends with what main returns, from any folder', async () => {
    expect(await talk()).toEqual({ code: 0, out: 'one\n', err: '' });
    expect(await talk('a', 'b c')).toEqual({ code: 2, out: 'one a b c\n', err: '' });
  });

  it('compiles once, and again when a source is changed, added or taken back', async () => {
    await talk();
    await talk();
    expect(compiled()).toHaveLength(1);
    write('src/cli/word.ts', `export const word: string = 'two';`);
    utimesSync(join(root, 'src/cli/word.ts'), new Date(), new Date(Date.now() + 5_000));
    expect((await talk()).out).toBe('two\n');
    write('src/cli/other.ts', 'export {};');
    expect((await talk()).out).toBe('two\n');
    expect(compiled()).toHaveLength(3);
    rmSync(join(root, 'src/cli/other.ts'));
    expect((await talk()).out).toBe('two\n');
    expect(compiled()).toHaveLength(3);
  });

  it('keeps what is imported on use in a file of its own', async () => {
    expect((await talk('lazy')).out).toBe('one lazy\nlazy\n');
    const [folder] = compiled();
    const files = readdirSync(join(root, 'node_modules/.cache/talk-deck-kit/cli', folder ?? ''));
    expect(files.filter((name) => /^lazy-.*\.js$/.test(name))).toHaveLength(1);
  });

  it('works in several runs at once on fresh sources', async () => {
    const runs = await Promise.all([talk('lazy'), talk('lazy'), talk('lazy')]);
    expect(runs.map((run) => run.out)).toEqual(Array(3).fill('one lazy\nlazy\n'));
    expect(compiled()).toHaveLength(1);
  });

  it('keeps a handful of old states and no more', async () => {
    for (let state = 0; state < 8; state += 1) {
      write('src/cli/word.ts', `export const word: string = '${'x'.repeat(state + 1)}';`);
      await talk();
    }
    expect(compiled()).toHaveLength(6);
    expect((await talk()).out).toBe('xxxxxxxx\n');
  });

  it.each([
    ['no packages at all', () => rmSync(join(root, 'node_modules'), { recursive: true })],
    [
      'one package missing',
      () => write('src/cli/word.ts', `import x from 'not-installed'; export const word: string = x;`),
    ],
  ])('says what to do and ends with 3: %s', async (_, damage) => {
    damage();
    const { code, out, err } = await talk('--version');
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('npm run setup');
    expect(err).not.toMatch(/\n\s+at /);
  });
});
