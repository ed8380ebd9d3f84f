import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  ...['.github', 'docs', 'decks'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|yml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];

it.each(pages)('%s names only commands that package.json has', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it.each(pages)('%s links only to files that are there', (page) => {
  // Examples in code blocks name files of their own.
  const prose = readFileSync(page, 'utf8')
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:|tel:)([^)\s#]+)[^)]*\)/g)];
  const missing = links
    .map((match) => match[1] ?? '')
    .filter((link) => {
      try {
        readFileSync(join(page, '..', link));
        return false;
      } catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'EISDIR');
      }
    });
  expect(missing).toEqual([]);
});
