import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talkFolders } from '../../src/load/talkFolders.ts';
import { tempFolder } from '../support/tempFolder.ts';

const at = { file: 'decks/sections/part/one.md', line: 1, column: 1, length: 1 };

/** Folders in which a change may change a deck, from the folder above project and kit. */
function folders(parts: Partial<Parameters<typeof talkFolders>[1]>): string[] {
  const { root: top } = tempFolder({
    'talks/decks/sections/part/one.md': '',
    'talks/decks/sections/.git/objects/a': '',
    'talks/decks/node_modules/x/a.md': '',
    'talks/assets/img/bus.svg': '',
    'talks/notes/a.md': '',
    'kit/assets/themes/sky/img/a.svg': '',
    'kit/assets/fonts/a': '',
  });
  const project = { root: join(top, 'talks'), kit: join(top, 'kit') };
  const found = talkFolders(project, { inputs: [], assets: [], external: false, ...parts });
  return [...found].map((path) => relative(top, path).replaceAll('\\', '/')).sort();
}

const themes = ['kit/assets/themes', 'kit/assets/themes/sky', 'kit/assets/themes/sky/img'];
const own = [
  ...['talks/assets', 'talks/assets/img'],
  ...['talks/decks', 'talks/decks/sections', 'talks/decks/sections/part'],
];

describe('folders in which a change may change a deck', () => {
  it('are decks/, assets/ and the kit’s themes, hidden folders and packages left out', () => {
    expect(folders({})).toEqual([...themes, ...own]);
  });

  it('are for a deck from elsewhere those of its files, whether these are there or not', () => {
    expect(folders({ external: true })).toEqual(themes);
    const assets = [
      { href: '../../gone/a.svg', at },
      { href: 'https://example.org/deep/a.svg', at },
      { href: 'data:image/png;base64,AA/AA', at },
    ];
    expect(folders({ external: true, inputs: ['notes/a.md', 'slides.md'], assets })).toEqual(
      [...themes, 'talks', 'talks/decks/gone', 'talks/notes'].sort(),
    );
  });

  it('are never outside the project', () => {
    const assets = [{ href: '../../../../secret/a.svg', at }];
    expect(folders({ external: true, inputs: ['../other/a.md'], assets })).toEqual(themes);
  });
});
