import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonIn, run } from './run.js';
import { SetupError } from './setupError.js';

/**
 * Installs the packages by the lock file when one is missing or of another version. The package that npm has installed for a
 * project brings no lock file: its packages are npm's and that project's affair. Throws SetupError when installing fails.
 */
export async function ensurePackages(root, say) {
  if (isInstalledPackage(root)) return;
  const reason = stalePackage(root);
  if (!reason) return;
  say(`Installing packages (${reason}) …`);
  const { ok, output } = await run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    seconds: 900,
  });
  if (ok && !stalePackage(root, { settled: true })) return;
  throw new SetupError(
    `The packages could not be installed: ${reasonIn(output)}. ` +
      'Check the network and the free disk space, then run `npm ci` in the kit’s folder to see all it says.',
  );
}

/**
 * Names the first package that is missing or not as package-lock.json wants it; undefined when all are right. Builds for
 * this very system count (a folder copied from another one lacks them), but not once npm has had its chance (`settled`).
 */
export function stalePackage(root, { settled = false } = {}) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!wanted)
    throw new SetupError('package-lock.json is missing or cannot be read: take the whole folder of the kit.');
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json')) ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    const version = installed[path]?.version;
    // The entry '' is the kit itself; a link points to a folder that has its own entry.
    if (path === '' || entry.link || (!version && entry.optional && (settled || !isBuildForHere(entry)))) continue;
    if (version === entry.version && existsSync(join(root, path, 'package.json'))) continue;
    return `${path.replace(/^.*node_modules\//, '')} ${entry.version}`;
  }
  return undefined;
}

/** Whether this is what `npm pack` made, and no checkout: the program compiled, and no sources. */
function isInstalledPackage(root) {
  return existsSync(join(root, 'compiled')) && !existsSync(join(root, 'src', 'cli'));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether an optional package is a build for this system: the ones npm installs without being asked. */
function isBuildForHere({ os, cpu, libc }) {
  return (
    Boolean(os && cpu) &&
    os.includes(process.platform) &&
    cpu.includes(process.arch) &&
    (!libc || libc.includes(cLibrary()))
  );
}

let library;

function cLibrary() {
  library ??= findLibrary();
  return library;
}

function findLibrary() {
  // Without this, Node would look up the names of all open connections for its report.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}
