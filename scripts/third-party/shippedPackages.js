import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packages whose code, types or files come to who installs the kit: those that sources import, for they are compiled in, those that
 * package.json asks for, and all that these depend on. Some of the last are never reached; one too many is named rather than one too few.
 * @param {string} root the kit's own folder
 * @returns {{ path: string, name: string, version: string, license: string }[]} by name; `path` of its folder, relative to `root`
 */
export function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Map();
  const visit = (name, from) => {
    const path = placeOf(name, from, packages);
    // An optional package may be missing everywhere; what only one system has is never compiled in.
    if (path === undefined || found.has(path) || packages[path].os) return;
    const { version, license, dependencies, optionalDependencies } = packages[path];
    found.set(path, { path, name, version, license });
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next, path);
  };
  for (const name of [...importedPackages(root), ...Object.keys(packages[''].dependencies)]) visit(name, '');
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The compiler is called by a checkout alone. */
const compilers = ['vite'];

function importedPackages(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter(
    ({ name }) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'),
  );
  const imports = files.flatMap(({ parentPath, name }) =>
    [
      ...readFileSync(join(parentPath, name), 'utf8').matchAll(
        /^import [^;]*?from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gm,
      ),
    ].map(([, whole, late]) => whole ?? late),
  );
  const names = imports.filter((target) => !target.startsWith('node:')).map(packageOf);
  return [...new Set(names)].filter((name) => !compilers.includes(name));
}

function packageOf(target) {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

/** Where Node finds a package that one at `from` asks for: the nearest `node_modules` upward. */
function placeOf(name, from, packages) {
  for (let here = from; ; here = here.slice(0, Math.max(0, here.lastIndexOf('/node_modules/')))) {
    const path = `${here}${here === '' ? '' : '/'}node_modules/${name}`;
    if (packages[path]) return path;
    if (here === '') return undefined;
  }
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
