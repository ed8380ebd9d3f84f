import { realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseOutputFolder } from '../../src/deliver/refuseOutputFolder.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

const { root } = tempFolder({
  'season/decks/a.yaml': '',
  'season/src/a.ts': '',
  'kit/tests/a.ts': '',
  'lone/talk.md': '',
});
const [season, lone, kit] = ['season', 'lone', 'kit'].map((name) => join(realpathSync(root), name)) as [
  string,
  string,
  string,
];
symlinkSync(join(season, 'decks'), join(root, 'elsewhere'));

it.each([
  ['the project', season, season],
  ['a folder around it', season, root],
  ['the top of all folders', season, dirname(season).slice(0, 1) === '/' ? '/' : root],
  ['its decks', season, join(season, 'decks')],
  ['a folder that is not there yet in its decks', season, join(season, 'decks/dist/new')],
  ['its decks by a link', season, join(root, 'elsewhere')],
  ['a folder to be made behind that link', season, join(root, 'elsewhere/new')],
  ['its sources', season, join(season, 'src')],
  ['its packages', season, join(season, 'node_modules/.cache')],
  ['the kit', lone, kit],
  ['sources of the kit', lone, join(kit, 'tests')],
  ...['scripts', 'docs', 'types', '.github', 'decks', 'src'].map((name) => [
    `${name} of the kit`,
    lone,
    join(kit, name),
  ]),
])('refuses %s', (_, project, out) => {
  expect(errorCode(() => refuseOutputFolder(out, { root: project, kit }))).toBe('usage');
});

it.each([
  ['a folder of its own in the project', season, join(season, 'dist')],
  ['one whose name only begins like that of the decks', season, join(season, 'decks-out')],
  ['one beside the project', season, join(root, 'usb')],
  ['the folder of pages in a project', season, join(season, 'docs')],
  ['the folder of a lone file', lone, lone],
])('takes %s', (_, project, out) => {
  expect(errorCode(() => refuseOutputFolder(out, { root: project, kit }))).toBeUndefined();
});
