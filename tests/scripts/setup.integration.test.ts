import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { candidateIn, isDebianLike } from '../../scripts/setup/aptBrowser.js';
import { checkNode } from '../../scripts/setup/node.js';
import { stalePackage } from '../../scripts/setup/packages.js';
import { reasonIn } from '../../scripts/setup/run.js';

const folder = mkdtempSync(join(tmpdir(), 'talk-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['20.18.9', '18.20.0', '8.0.0'])('%s is refused in a sentence that names both', (version) => {
    expect(() => checkNode(version)).toThrow(new RegExp(`20\\.19.*${version.replaceAll('.', '\\.')}.*nodejs\\.org`));
  });

  it('is the one that package.json asks for', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('>=20.19');
  });
});

describe('stale packages', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const elsewhere = { os: [process.platform === 'win32' ? 'linux' : 'win32'], cpu: [process.arch] };
  const otherLibrary = { ...here, libc: ['no such C library'] };
  const wanted: Record<string, object> = {
    '': { version: '0.1.0' },
    'node_modules/plain': { version: '1.2.3' },
    'node_modules/plain/node_modules/inner': { version: '2.0.0' },
    'node_modules/build-elsewhere': { version: '1.0.0', optional: true, ...elsewhere },
    'node_modules/build-other-library': { version: '1.0.0', optional: true, ...otherLibrary },
    'node_modules/helper-of-a-build': { version: '1.0.0', optional: true },
    'node_modules/build-here': { version: '1.0.0', optional: true, ...here },
  };
  let root = '';

  /** A project whose lock file wants `wanted` and whose node_modules holds `paths`, with what npm notes down of them. */
  function project(paths: readonly string[], notes: Record<string, object> = wanted): void {
    root = mkdtempSync(join(folder, 'project-'));
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    mkdirSync(join(root, 'node_modules'));
    for (const path of paths) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'package.json'), '{}');
    }
    const noted = Object.fromEntries(paths.map((path) => [path, notes[path]]));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: noted }));
  }

  const all = ['node_modules/plain', 'node_modules/plain/node_modules/inner', 'node_modules/build-here'];
  beforeEach(() => project(all));

  it('are none when all is installed that belongs on this system', () => {
    expect(stalePackage(root)).toBeUndefined();
  });

  it('are found when nothing is installed at all', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(stalePackage(root)).toBe('plain 1.2.3');
  });

  it('are found when one was removed behind npm’s back', () => {
    rmSync(join(root, 'node_modules/plain/node_modules'), { recursive: true });
    expect(stalePackage(root)).toBe('inner 2.0.0');
  });

  it('are found when one has another version', () => {
    project(all, { ...wanted, 'node_modules/plain': { version: '1.2.2' } });
    expect(stalePackage(root)).toBe('plain 1.2.3');
  });

  it('are found when the build for this system is missing, unless npm has just left it out itself', () => {
    project(all.slice(0, 2));
    expect(stalePackage(root)).toBe('build-here 1.0.0');
    expect(stalePackage(root, { settled: true })).toBeUndefined();
  });

  it('are found when npm was interrupted and has noted nothing down', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(stalePackage(root)).toBe('plain 1.2.3');
  });

  it('cannot be told without a lock file, which is said', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(() => stalePackage(root)).toThrow('package-lock.json is missing');
  });
});

describe('the lock file', () => {
  it('holds every build that a package may ask for, or else `npm ci` refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const asked = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  });
});

describe('the system’s packages', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', true],
    ['NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"', true],
    ['ID=ubuntu\nID_LIKE=debian', true],
    ['ID=fedora\nVARIANT_ID=debian-like', false],
    ['', false],
  ])('are Debian’s or not: %j', (release, answer) => {
    expect(isDebianLike(release)).toBe(answer);
  });

  it('are taken only when they hold a browser and not a pointer to a snap', () => {
    const policy = (candidate: string) => `chromium:\n  Installed: (none)\n  Candidate: ${candidate}\n`;
    expect(candidateIn(policy('156.0.8078.79-1~deb12u1'))).toBe('156.0.8078.79-1~deb12u1');
    expect(candidateIn(policy('2:1snap1-0ubuntu2'))).toBeUndefined();
    expect(candidateIn(policy('(none)'))).toBeUndefined();
    expect(candidateIn('')).toBeUndefined();
  });
});

describe('the reason for a failure', () => {
  it.each([
    [
      'npm warn old\nnpm error code ENOTFOUND\nnpm error network request to http://x failed, reason: getaddrinfo\nnpm error A complete log of this run can be found in: /x',
      'network request to http://x failed, reason: getaddrinfo',
    ],
    ['Reading lists...\nE: Unable to locate package chromium', 'Unable to locate package chromium'],
    ['partly done\nstopped after 600 s', 'stopped after 600 s'],
    ['', 'no reason was given'],
  ])('is found in what a program says', (output, reason) => {
    expect(reasonIn(output)).toBe(reason);
  });
});

describe('npm run setup', () => {
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['scripts/setup.js'], { encoding: 'utf8', env: { ...process.env, ...env } });

  it('says nothing and does nothing on a machine that is ready', () => {
    const { status, stdout, stderr } = run({});
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('ends with 3 and names a browser that is not where a variable says', () => {
    const { status, stderr } = run({ PUPPETEER_EXECUTABLE_PATH: '', CHROME_PATH: '/nowhere/chrome' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/no browser at \/nowhere\/chrome, which CHROME_PATH names/);
  });

  it('starts on an old Node far enough to say that it is too old', () => {
    const code = `Object.defineProperty(process, 'versions', { value: { node: '18.0.0' } }); await import('./scripts/setup.js');`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect([child.status, child.stderr]).toEqual([3, expect.stringContaining('needs Node 20.19')]);
  });
});

it('needs no package: set-up imports only Node’s own modules and its own files', () => {
  const parts = readdirSync('scripts/setup').map((name) => `scripts/setup/${name}`);
  const sources = ['scripts/setup.js', ...parts, 'src/browser/browserPlaces.js', 'src/browser/browserSearch.js'];
  const imports = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]),
  );
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((name) => !/^(node:|\.)/.test(name ?? ''))).toEqual([]);
});
