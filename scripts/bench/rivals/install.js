import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../setup/run.js';
import { packages, packagesAsOf } from './tools.js';

/**
 * Installs the tools below the user's cache folder, outside of any project, unless they are there; no script of theirs is run and
 * no browser fetched. What they need in turn is taken as it stood on one day, so that every machine measures the same.
 * @returns {Promise<string>} the folder with their packages
 */
export async function installRivals() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'talk-deck-kit', 'bench-rivals');
  const modules = join(folder, 'node_modules');
  // npm writes this file last.
  const whole = existsSync(join(modules, '.package-lock.json'));
  const missing = Object.entries(packages).filter(([name, version]) => !whole || installed(modules, name) !== version);
  if (missing.length === 0) return modules;
  console.error(`Installing ${missing.map((one) => one.join(' ')).join(', ')} in ${folder} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const { ok, output } = await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `--before=${packagesAsOf}`],
    { seconds: 600, cwd: folder, env: { PUPPETEER_SKIP_DOWNLOAD: '1' } },
  );
  if (!ok) throw new Error(`npm could not install the other tools: ${output.slice(-800)}`);
  return modules;
}

function installed(modules, name) {
  try {
    return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
