import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { privateDiagnostics } from '../../src/check/privateName.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readRules } from '../../src/talk/readRules.ts';

/** Files that hold no words of ours: pictures, fonts, and figures cut from public map data. */
const wordless =
  /\.(png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf)$|^assets\/data\/map-|^assets\/fonts\/coverage\.json$|^package-lock\.json$/i;

it('no file of the repository holds a private name, in its words or in its own name', () => {
  const { privacy } = readRules(openProject('.'));
  if (privacy === undefined) throw new Error('decks/privacy.yaml is missing.');
  expect(privacy.names.length).toBeGreaterThan(10);
  const files = repositoryFiles();
  expect(files.length).toBeGreaterThan(100);
  // Details that point to a person together are looked for in talks alone.
  const namesAlone = { ...privacy, combinations: [] };
  const found = files.flatMap((path) => {
    const text = wordless.test(path) ? '' : readFileSync(path, 'utf8');
    return privateDiagnostics({ path, text }, path.startsWith('decks/') ? privacy : namesAlone)
      .filter(({ code }) => code === 'private-name' || code === 'private-combination')
      .map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
  });
  expect(found).toEqual([]);
});

/** Every file that is or may be committed; without git, every file that is no output and no package. */
function repositoryFiles(): string[] {
  try {
    const listed = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
      { encoding: 'utf8' },
    );
    return listed.split('\0').filter((path) => path !== '' && exists(path));
  } catch {
    return readdirSync('.', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
      .filter((path) => !/^(node_modules|dist|\.git)\//.test(path));
  }
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
