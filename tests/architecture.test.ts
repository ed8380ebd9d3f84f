import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source file of the kit, with what it imports. Types that are erased count as well. */
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const imports = [...text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    return { path: path.split(sep).join('/'), text, imports };
  });

const topFolder = (path: string): string => path.split('/')[1] ?? '';

function local(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return relative('.', resolve(from, '..', target))
    .split(sep)
    .join('/');
}

/** A row of the table in ARCHITECTURE.md. */
interface Folder {
  readonly name: string;
  /** Folders that it may import beside itself; `all` of them, the command line and what runs in a page aside. */
  readonly imports: readonly string[];
  /** Packages that it knows, and no folder beside those that name them too. */
  readonly knows: readonly string[];
  readonly effects: string;
}

/** The house as ARCHITECTURE.md draws it: this test holds the imports to that page, so that the page stays true. */
const folders: readonly Folder[] = [
  ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
    /^\| `(\w+)\/` \|[^|]*\|([^|]*)\|([^|]*)\| (none|disk|browser|network|process) \|$/gm,
  ),
].map(([, name = '', imports = '', knows = '', effects = '']) => ({
  name,
  imports: imports.trim() === 'all' ? ['all'] : names(imports),
  knows: names(knows),
  effects,
}));

function names(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

const folderOf = (path: string): Folder | undefined => folders.find(({ name }) => name === topFolder(path));

/** What of Node only calculates. */
const calculations = ['node:crypto', 'node:path', 'node:util', 'node:vm', 'node:zlib'];

/** Names that mean something inside a page only. */
const pageNames =
  /\b(?:window|globalThis|document\.(?:body|head|fonts|images|documentElement|readyState))\b|\b(?:getComputedStyle|getBoundingClientRect|querySelector(?:All)?|getElementById|createElement|requestAnimationFrame|MutationObserver|NodeFilter|(?:HTML|SVG)\w*Element)\b/;

/** How Puppeteer takes code into a page; src/browser/pageClient.ts does it for all. */
const callsIntoPages = /\.(?:evaluate\w*|waitForFunction|\$\$?eval|addScriptTag|addStyleTag|exposeFunction)\b/;

describe('the house', () => {
  it('has the folders that ARCHITECTURE.md names, and no other', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(readdirSync('src').sort());
  });

  it('imports along the arrows that ARCHITECTURE.md draws, and uses each of them', () => {
    const used = files.flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const to = local(path, target);
        return to === undefined || !to.startsWith('src/') || topFolder(to) === topFolder(path)
          ? []
          : [{ from: topFolder(path), to: topFolder(to), arrow: `${path} → ${to}` }];
      }),
    );
    const allowed = (from: string, to: string): boolean => {
      const { imports = [] } = folders.find(({ name }) => name === from) ?? {};
      return imports.includes(to) || (imports.includes('all') && to !== 'cli' && to !== 'client');
    };
    expect(used.filter(({ from, to }) => !allowed(from, to)).map(({ arrow }) => arrow)).toEqual([]);
    const unused = folders.flatMap(({ name, imports }) =>
      imports
        .filter((to) => to !== 'all' && !used.some((one) => one.from === name && one.to === to))
        .map((to) => `${name} → ${to}`),
    );
    expect(unused).toEqual([]);
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

  it('keeps each tool in the folder that knows it', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const knows = (folder: Folder): boolean =>
          folder.knows.some((name) => target === name || target.startsWith(`${name}/`));
        const isOwned = folders.some(knows);
        const folder = folderOf(path);
        return isOwned && (folder === undefined || !knows(folder)) ? [`${path} → ${target}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['src/cli/main.ts', 'src/commands/build.ts'])(
    'reads %s without the tools that only some runs need',
    (entry) => {
      const packages = new Set<string>();
      const seen = new Set<string>();
      const visit = (path: string): void => {
        const file = files.find((one) => one.path === path);
        if (file === undefined || seen.has(path)) return;
        seen.add(path);
        for (const [, target = ''] of file.text.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm)) {
          const next = local(path, target);
          if (next === undefined) packages.add(target);
          else visit(next);
        }
      };
      visit(entry);
      expect(seen.size).toBeGreaterThan(10);
      expect([...packages].filter((name) => /^(hono|@hono|vite|puppeteer|fontkitten)\b/.test(name))).toEqual([]);
    },
  );

  it('has no disk, clock, chance or process where ARCHITECTURE.md says none', () => {
    const wrong = files
      .filter(({ path }) => folderOf(path)?.effects === 'none')
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

  it('knows pages from inside in `client` alone, where compiler and linter see all that runs in one', () => {
    const outside = files.filter(({ path }) => topFolder(path) !== 'client');
    const wrong = outside.flatMap(({ path, text }) => {
      // Template strings stay: a script in one is just what is looked for.
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '');
      const faults = [
        pageNames.exec(code)?.[0],
        path === 'src/browser/pageClient.ts' ? undefined : callsIntoPages.exec(code)?.[0],
        /`[^`]*<script\b[^>]*>(?!\$\{|<\/script>)/.test(code) ? 'script text' : undefined,
      ];
      return faults.flatMap((fault) => (fault === undefined ? [] : [`${path}: ${fault}`]));
    });
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

  it('knows no subject: what a talk is about stands in the project', () => {
    const subject = /kazakhstan|central asia|astana|almaty|traffick|slavery|rescue|minnesota|dakota/i;
    const wrong = files.flatMap(({ path, text }) => {
      const word = subject.exec(text)?.[0];
      return word === undefined ? [] : [`${path}: ${word}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the tests', () => {
  const shipped = [...readFileSync('tests/decks/shippedDecks.ts', 'utf8').matchAll(/^ {2}'([\w-]+)',$/gm)].map(
    ([, name]) => name,
  );

  /** Ways to the folder in which the tests run, where the shipped talks are, and the names of these. */
  const ways = [
    /open(?:External)?Project\(\s*(?:'\.'|process\.cwd\(\))/,
    /testIo\(\s*(?:'\.'|process\.cwd\(\))/,
    /(?:folder|root): (?:'\.'|process\.cwd\(\)), (?!entry)/,
    /(?:Sync|\breadFile)\(\s*['"`](?:\.\/)?decks\b/,
    /'[./]+\/decks\//,
    new RegExp(`['"\`/](?:${shipped.join('|')})\\b`),
  ];

  it('of the kit read no shipped talk: those in tests/decks do', () => {
    expect(shipped.length).toBeGreaterThan(3);
    const wrong = readdirSync('tests', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
      .filter((path) => !path.startsWith('tests/decks/') && path !== 'tests/architecture.test.ts')
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8');
        return ways.flatMap((way) => {
          const found = way.exec(text)?.[0];
          return found === undefined ? [] : [`${path}: ${found}`];
        });
      });
    expect(wrong).toEqual([]);
  });
});
