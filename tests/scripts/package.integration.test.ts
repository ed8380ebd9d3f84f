import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TempFolder, tempFolder } from '../support/tempFolder.ts';
import { smallProject } from '../support/tempProject.ts';

const start = promisify(execFile);
const isWindows = process.platform === 'win32';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/** Every file below a folder. */
function state(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativeName(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function relativeName(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

/** Lays the kit, what it depends on and its commands into a project as npm does. */
function installInto(home: string, kit: string, modules: string): void {
  mkdirSync(join(home, 'node_modules/.bin'), { recursive: true });
  for (const name of readdirSync(modules))
    symlinkSync(join(modules, name), join(home, 'node_modules', name), 'junction');
  const { bin } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  for (const [name, script] of Object.entries(bin)) {
    const target = join(kit, script);
    if (isWindows) writeFileSync(join(home, `node_modules/.bin/${name}.cmd`), `@node "${target}" %*\r\n`);
    else {
      chmodSync(target, 0o755);
      symlinkSync(target, join(home, 'node_modules/.bin', name));
    }
  }
}

/** The page that a running preview shows at the address it prints; it is ended. */
async function shownPage(preview: ChildProcess): Promise<string> {
  try {
    const address = await new Promise<string>((resolve, reject) => {
      preview.stdout?.once('data', (said: Buffer) => resolve(String(said).trim()));
      preview.once('exit', (code) => reject(new Error(`The preview ended with ${code}.`)));
    });
    return await (await fetch(address)).text();
  } finally {
    preview.kill();
  }
}

describe('the package', () => {
  let shipped: string[] = [];
  let talks: TempFolder;
  let installed = '';
  let archive = '';

  /** Packs the kit, and lays it out as npm does: the package and what it depends on, beside each other, in a project of talks. */
  beforeAll(async () => {
    const { root } = tempFolder();
    const { stdout } = await start('npm', ['pack', '--json', '--pack-destination', root], { shell: isWindows });
    // What scripts say stands before npm's answer.
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [Packed];
    shipped = packed.files.map(({ path }) => path);
    archive = join(root, packed.filename);
    const wanted = { private: true, type: 'module', dependencies: { 'talk-deck-kit': `file:${archive}` } };
    talks = tempFolder({ ...smallProject, 'package.json': JSON.stringify(wanted) });
    const modules = join(talks.root, 'node_modules');
    mkdirSync(modules);
    await start('tar', ['-xzf', archive, '-C', root]);
    installed = join(modules, 'talk-deck-kit');
    renameSync(join(root, 'package'), installed);
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    for (const [path, { dev }] of Object.entries(packages)) {
      if (path === '' || dev === true || path.lastIndexOf('node_modules/') > 0) continue;
      mkdirSync(dirname(join(talks.root, path)), { recursive: true });
      symlinkSync(join(process.cwd(), path), join(talks.root, path), 'junction');
    }
    // An administrator's installation cannot be written to by those who use it.
    chmodSync(installed, 0o555);
  }, 300_000);

  /** Runs a script of the installed package in the project of talks, without this checkout's environment. */
  const run = (script: string, ...args: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: talks.root,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  };
  const talk = (...args: string[]) => run(join(installed, 'scripts/talk.js'), ...args);

  it('ships what runs, and nothing else', () => {
    const folders = new Set(shipped.map((path) => path.split('/').slice(0, -1).join('/')));
    expect(
      [...folders].filter((folder) => !/^(assets\/(themes|starter)|decks\/sections|types)(\/|$)/.test(folder)).sort(),
    ).toEqual([
      '',
      'assets/data',
      'assets/fonts',
      'assets/fonts/signs',
      'assets/illustrations',
      'assets/scenes',
      'compiled',
      'compiled/client',
      'decks',
      'docs',
      'docs/guide',
      'docs/pictures/presenting',
      'docs/pictures/studio',
      'scripts',
      'scripts/setup',
      'src/browser',
    ]);
    const named = shipped.filter((path) => !/^(assets|compiled|decks|docs\/guide|docs\/pictures|types)\//.test(path));
    expect(named.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY.md',
      'docs/README.md',
      'docs/presenting-pictures.md',
      'docs/presenting.md',
      'docs/rules.md',
      'package.json',
      'scripts/api.js',
      'scripts/optimizeLate.js',
      'scripts/program.js',
      'scripts/setup.js',
      'scripts/setup/aptBrowser.js',
      'scripts/setup/browser.js',
      'scripts/setup/browserBuild.js',
      'scripts/setup/downloadBrowser.js',
      'scripts/setup/node.js',
      'scripts/setup/notHere.js',
      'scripts/setup/packages.js',
      'scripts/setup/run.js',
      'scripts/setup/setupError.js',
      'scripts/startAdvice.js',
      'scripts/talk.js',
      'src/browser/browserPlaces.js',
      'src/browser/browserSearch.js',
    ]);
    expect(shipped.filter((path) => /\.(map|tsbuildinfo)$|\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([]);
    // The library that `talk copy` takes sections from: no list of private names, and nothing that is made anew.
    expect(shipped).toEqual(expect.arrayContaining(['decks/facts.yaml', 'decks/project.yaml']));
    expect(shipped.filter((path) => /^decks\/(privacy|schemas|README)/.test(path))).toEqual([]);
    // 430 or so with the pages and pictures of presenting, the studio, packs, exports and the log; a folder too many would bring hundreds.
    expect(shipped.length).toBeLessThan(480);
  });

  it('asks for no script of any package it installs', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Readonly<Record<string, { hasInstallScript?: boolean; dev?: boolean }>>;
    };
    const scripts = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).scripts as object;
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    expect(
      Object.entries(packages).filter(
        ([path, one]) => path !== '' && one.hasInstallScript === true && one.dev !== true,
      ),
    ).toEqual([]);
  });

  it('builds a project in another folder, without sources, lock file or compiler', () => {
    const before = state(installed);
    expect(talk('--version')).toMatchObject({ status: 0, out: '0.1.0\n', err: '' });
    const built = talk('build', 'small', '--only', 'deck,speaker,slides');
    expect(built.err).not.toMatch(/wrong|not start/);
    expect(built.status).toBe(0);
    expect(readdirSync(join(talks.root, 'dist/small')).sort()).toEqual(['deck.html', 'private', 'slides.pdf']);
    expect(talk('build', 'small', '--only', 'deck,speaker,slides').out).toContain('up to date');
    expect(state(installed)).toEqual(before);
  });

  it('finds itself whole, and nothing to set up', () => {
    const { lines } = JSON.parse(talk('doctor', '--json').out) as { lines: { name: string; ok: boolean }[] };
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    expect(run(join(installed, 'scripts/setup.js'))).toEqual({ status: 0, out: '', err: '' });
  });

  it('begins a project of one’s own, which is checked, built and shown without a network', async () => {
    const { root } = tempFolder();
    const offline = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', npm_config_offline: 'true' };
    const env = { ...process.env, ...offline };
    const bin = join(installed, 'scripts/talk.js');
    const made = spawnSync(process.execPath, [bin, 'new', 'my-talks'], { cwd: root, encoding: 'utf8', env });
    expect(made.status).toBe(0);
    const home = join(root, 'my-talks');
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    // The packed kit goes along, so that the project can be set up anywhere.
    expect(manifest.dependencies).toEqual({ 'talk-deck-kit': `file:kit/${basename(archive)}` });
    expect(readFileSync(join(home, `kit/${basename(archive)}`)).equals(readFileSync(archive))).toBe(true);

    installInto(home, installed, join(talks.root, 'node_modules'));
    const npm = (...args: string[]) => spawnSync('npm', args, { cwd: home, encoding: 'utf8', env, shell: isWindows });
    const checked = npm('run', '--silent', 'check');
    expect([checked.status, checked.stdout]).toEqual([
      0,
      'moon-8  0 errors, 0 warnings\n(project)  0 errors, 0 warnings\n',
    ]);
    const built = npm('start', '--silent');
    expect([built.status, built.stderr.match(/(?:error|warning) {2}/)]).toEqual([0, null]);
    expect(readdirSync(join(home, 'dist/moon-8')).sort()).toEqual([
      'deck.html',
      'handout-summary.pdf',
      'handout-three-up.pdf',
      'private',
      'slides.pdf',
    ]);
    const copied = spawnSync(process.execPath, [bin, 'copy', '--from', 'example'], {
      cwd: home,
      encoding: 'utf8',
      env,
    });
    expect([copied.status, copied.stdout.split('\n').length > 20]).toEqual([0, true]);
    const preview = spawn(process.execPath, [bin, 'preview', '--port', '0'], { cwd: home, env });
    expect(await shownPage(preview)).toContain('The Moon Above Your Street');
  });

  it('is there for other programs, and for their compiler', async () => {
    const program = `import { checkTalk } from 'talk-deck-kit'; console.log((await checkTalk())[0].name);`;
    const { stdout } = await start(process.execPath, ['--input-type=module', '--eval', program], { cwd: talks.root });
    expect(stdout).toBe('small\n');
    const path = talks.write(
      'use.ts',
      `import { buildTalk, type BuildReport } from 'talk-deck-kit';
       export const report: Promise<BuildReport> = buildTalk({ decks: ['small'] });
       // @ts-expect-error: a slot is a number
       buildTalk({ slot: 'ten' });`,
    );
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    // The compiler's own types are not ours to check.
    const args = ['--noEmit', '--strict', '--skipDefaultLibCheck', '--target', 'es2023', '--module', 'nodenext'];
    expect(
      spawnSync(process.execPath, [tsc, ...args, '--typeRoots', '.', path], { cwd: talks.root, encoding: 'utf8' })
        .stdout,
    ).toBe('');
  });
});
