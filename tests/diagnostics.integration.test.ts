import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../src/model/diagnosticCodes.ts';
import { type ExpectedFile, expectedFile, told } from './support/expectedDiagnostics.ts';
import { tempProject } from './support/tempProject.ts';

const folder = 'tests/fixtures/diagnostics';

type Files = Readonly<Record<string, ExpectedFile>>;

/** Files below a folder by their path in it. */
function filesBelow(root: string): Files {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), expectedFile(readFileSync(path, 'utf8'))];
    }),
  );
}

/** The project that each case changes: one deck of one section, with a ledger, and nothing wrong with it. */
const plain = filesBelow(join(folder, 'project'));

/** A case is a Markdown file, which stands in for the project's section, or a folder of files that are laid over the project’s. */
const cases: readonly (readonly [name: string, files: Files])[] = readdirSync(folder)
  .sort()
  .map((name): [string, Files] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return [name, filesBelow(path)];
    return [name, { 'decks/sections/part/one.md': expectedFile(readFileSync(path, 'utf8')) }];
  });

/** What `talk check` says of a project, file by file; of a Markdown file at its root instead, when it has one. */
async function checked(files: Files): Promise<Readonly<Record<string, readonly string[]>>> {
  const project = tempProject(Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text])));
  const { out } = await project.talk('check', ...externalDecks(files), '--json');
  const diagnostics = (JSON.parse(out) as { diagnostics: Diagnostic[] }[]).flatMap((one) => one.diagnostics);
  const said: Record<string, string[]> = {};
  for (const one of diagnostics) {
    const file = one.at?.file ?? '';
    const place = told(one, files[file]?.text.split('\n') ?? []);
    said[file] = [...(said[file] ?? []), place];
  }
  return inOrder(said);
}

/** A Markdown file at the root is a deck by itself. */
function externalDecks(files: Files): string[] {
  return Object.keys(files).filter((path) => /^[^/]+\.md$/.test(path));
}

/** Each diagnostic once: a deck and the project as a whole may say the same. */
function inOrder(said: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const place = (one: string): number[] => (/^(\d+):(\d+)/.exec(one) ?? []).slice(1).map(Number);
  const byPlace = (a: string, b: string): number => {
    const [[lineA = 0, columnA = 0], [lineB = 0, columnB = 0]] = [place(a), place(b)];
    return lineA - lineB || columnA - columnB || a.localeCompare(b);
  };
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, all]) => all.length > 0)
      .map(([file, all]) => [file, [...new Set(all)].sort(byPlace)]),
  );
}

describe('what is wrong is told where the fixture says it:', () => {
  it.each(cases)('%s', async (_, own) => {
    const files = { ...plain, ...own };
    const expected = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, file.expected]));
    expect(await checked(files)).toEqual(inOrder(expected));
  });
});

describe('check predicts build:', () => {
  it.each(cases)('%s', async (_, own) => {
    const files = { ...plain, ...own };
    const { talk } = tempProject(Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text])));
    const external = externalDecks(files);
    const check = await talk('check', ...external, '--json');
    const build = await talk('build', ...external, '--only', 'deck,speaker', '--json');
    const decks = (JSON.parse(check.out) as Told[]).filter(({ name }) => name !== '(project)');
    expect((JSON.parse(build.out) as { decks: Told[] }).decks.map(saidOf)).toEqual(decks.map(saidOf));
    expect(build.exit).toBe(decks.some(({ diagnostics }) => diagnostics.some(isError)) ? 1 : 0);
  });
});

interface Told {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

function saidOf({ name, diagnostics }: Told): Told {
  return { name, diagnostics };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Codes without a fixture, and why. */
const elsewhere: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'not-utf8': 'fixtures are UTF-8',
  'too-large': 'fixtures are small',
  'film-data': 'needs a film',
  'bad-import': 'told by `talk import`',
  'not-imported': 'told by `talk import`',
  'slide-overflow': 'needs a browser',
  'small-text': 'needs a browser',
  'faint-text': 'needs a browser',
  'slide-collision': 'needs a browser',
  'qr-unreadable': 'needs a browser',
  'left-out': 'needs a browser',
  'handout-overflow': 'needs a browser',
};

it('has a fixture for every code, but for those that need more than text', () => {
  const shown = cases.flatMap(([, files]) => Object.values(files).flatMap(({ expected }) => expected));
  const codes = new Set(shown.map((one) => one.split(' ')[one.startsWith('“') ? 0 : 1]));
  const missing = Object.keys(diagnosticCodes).filter((code) => !codes.has(code));
  expect(missing.sort()).toEqual(Object.keys(elsewhere).sort());
});
