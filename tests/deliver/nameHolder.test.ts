import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameHolder } from '../../src/deliver/nameHolder.ts';
import type { DeckRecord } from '../../src/model/buildRecord.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** Records of decks, by the first file that each is made from. */
function decks(sources: Readonly<Record<string, string | undefined>>): Record<string, DeckRecord> {
  const records = Object.entries(sources).map(([name, source]) => [
    name,
    {
      inputs:
        source === undefined
          ? []
          : [
              [source, 1, 1],
              ['/other.md', 1, 1],
            ],
    },
  ]);
  return Object.fromEntries(records);
}

describe('the holder of a name', () => {
  const { root, write } = tempFolder();
  const [one, two] = [write('one.md', ''), write('two.md', '')];

  it('is the other file that the deck of this name was built from', () => {
    const holder = nameHolder({ decks: decks({ talk: one, sermon: two }) });
    expect(holder('talk', two)).toBe(one);
    expect(holder('sermon', one)).toBe(two);
  });

  it('is nobody where the file is the same, is gone, or is not known', () => {
    const holder = nameHolder({ decks: decks({ talk: one, gone: join(root, 'gone.md'), unknown: undefined }) });
    expect(holder('talk', one)).toBeUndefined();
    expect(holder('gone', one)).toBeUndefined();
    expect(holder('unknown', one)).toBeUndefined();
    expect(holder('free', one)).toBeUndefined();
  });

  it('holds a name in whatever letters a disk takes for the same', () => {
    const holder = nameHolder({ decks: decks({ Talk: one }) });
    expect(holder('talk', two)).toBe(one);
    expect(holder('TALK', one)).toBeUndefined();
  });
});
