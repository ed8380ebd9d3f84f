import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source file of the kit, with what it imports. Types that are erased count as well. */
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const imports = [...text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    return { path: path.split(sep).join('/'), text, imports };
  });

const room = (path: string): string => path.split('/')[1] ?? '';

function local(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return relative('.', resolve(from, '..', target))
    .split(sep)
    .join('/');
}

/** Packages that one room alone may know. */
const owners: Readonly<Record<string, readonly string[]>> = {
  puppeteer: ['browser'],
  vite: ['bundle'],
  'reveal.js': ['client'],
  zod: ['schema', 'fences', 'parse'],
  '@cantoo/pdf-lib': ['pdf'],
};

/** What of Node only calculates. */
const calculations = ['node:crypto', 'node:path'];

/** Rooms without a disk, a clock or a process. */
const pure = ['model', 'schema', 'html', 'parse', 'compose', 'check', 'fences', 'render'];

/** Folders that a folder may import beside the model, the schemas and itself; the commands import every one but the command line. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  fences: ['html'],
  parse: ['fences'],
  compose: ['fences'],
  check: ['fences'],
  render: ['fences', 'html'],
  talk: ['load', 'parse', 'compose', 'check', 'fences', 'html', 'render'],
  browser: ['pdf'],
  artifacts: ['load', 'check', 'render', 'browser', 'deliver'],
  serve: ['load', 'bundle', 'talk', 'render'],
  cli: ['commands', 'load', 'parse'],
};

describe('the house', () => {
  it('has folders that import the model, the schemas, themselves and what the arrows say', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const to = local(path, target);
        if (to === undefined || !to.startsWith('src/')) return [];
        const allowed = ['model', 'schema', room(path), ...(arrows[room(path)] ?? [])];
        const isCommand = room(path) === 'commands' && room(to) !== 'cli';
        return allowed.includes(room(to)) || isCommand ? [] : [`${path} → ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circles', () => {
    const edges = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap((target) => local(path, target) ?? [])]),
    );
    const done = new Set<string>();
    const trail: string[] = [];
    const circles: string[] = [];
    const visit = (path: string): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      trail.push(path);
      for (const next of edges.get(path) ?? []) visit(next);
      trail.pop();
      done.add(path);
    };
    for (const path of edges.keys()) visit(path);
    expect(circles).toEqual([]);
  });

  it('keeps each tool in its own room', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const owner = Object.keys(owners).find((name) => target === name || target.startsWith(`${name}/`));
        return owner !== undefined && !owners[owner]?.includes(room(path)) ? [`${path} → ${target}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is pure from parse to render', () => {
    const wrong = files
      .filter(({ path }) => pure.includes(room(path)))
      .flatMap(({ path, text, imports }) => [
        ...imports
          .filter((target) => target.startsWith('node:') && !calculations.includes(target))
          .map((target) => `${path} → ${target}`),
        ...(/\bDate\.now\(|new Date\(\)|Math\.random\(|process\./.test(text)
          ? [`${path}: clock, chance or process`]
          : []),
      ]);
    expect(wrong).toEqual([]);
  });

  it('has named exports, no barrels and no `any`', () => {
    const wrong = files.flatMap(({ path, text }) => {
      const faults = [
        /^export default/m.test(text) ? 'default export' : '',
        /[:<(,|]\s*any\b(?!\w)/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|`[^`]*`/g, '')) ? 'any' : '',
        /^export \* from/m.test(text) ? 'barrel' : '',
      ].filter((fault) => fault !== '');
      return faults.map((fault) => `${path}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});
