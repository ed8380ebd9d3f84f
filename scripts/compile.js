import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Compiles the TypeScript below `src/` for Node once, and again only when a source or the lock file has changed. The result
 * goes to `node_modules/.cache/talk-deck-kit/<name>/<fingerprint>/main.js`, a folder of its own for each state of the sources,
 * moved there whole: runs beside each other, an older one included, never see half a program. What is imported on use stays
 * a file of its own; all packages but Vite go in, since a start that reads hundreds of files takes longer than one that reads a few.
 *
 * Whole `talk --version` (`node scripts/bench/start.js`): 0.1 s compiled, against 0.3 s by way of tsx; compiling takes a second.
 *
 * @param {{ root: string, entry: string, name: string }} options `entry` relative to `root`
 * @returns {Promise<string>} the address of the compiled module, for `import()`
 */
export async function compile({ root, entry, name }) {
  const cache = join(root, 'node_modules', '.cache', 'talk-deck-kit', name);
  const folder = join(cache, fingerprint(root, entry));
  if (!existsSync(folder)) {
    await build(root, entry, folder);
    prune(cache);
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}

/** Changes with the path, size or time of any source and of what stands beside the entry, with the lock file, this file, and Node's version. */
function fingerprint(root, entry) {
  const hash = createHash('sha256').update(`${process.version} ${entry}\n`);
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const path of new Set([...filesBelow(join(root, 'src')), ...filesBelow(dirname(join(root, entry)))])) note(path);
  note(join(root, 'package-lock.json'));
  note(fileURLToPath(import.meta.url));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Bundles a program for Node; what is imported on use stays a file of its own.
 * @param {{ root: string, entries: Record<string, string>, folder: string, sourcemap: boolean }} options
 *   `entries`: for each file name of `folder` its source, relative to `root`
 */
export async function bundleProgram({ root, entries, folder, sourcemap }) {
  const { build: bundle } = await import('vite');
  await bundle({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['vite'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      sourcemap,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, join(root, entry)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function build(root, entry, folder) {
  const unfinished = `${folder}.${process.pid}.tmp`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await bundleProgram({ root, entries: { main: entry }, folder: unfinished, sourcemap: true });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run may have put the same folder there first; its content is the same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Keeps the newest few: an older program may still be running and import more of itself, or be compiling. */
function prune(cache) {
  const kept = 6;
  const folders = readdirSync(cache)
    .map((name) => ({
      path: join(cache, name),
      time: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of folders.slice(kept)) rmSync(path, { recursive: true, force: true });
}
