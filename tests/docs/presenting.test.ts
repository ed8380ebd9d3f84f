import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { roomKeys } from '../../src/present/roomKeys.ts';
import { commandOf, keyName, talkKeys } from '../../src/present/talkKeys.ts';

/** The keys of the table below a heading of the page for the bag. */
function keysBelow(heading: string): string[] {
  const part = readFileSync('docs/presenting.md', 'utf8').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| (`.+`) \|/gm)].map(([, keys = '']) => keys).sort();
}

it('the page for the bag has every key of the speaker view, and no other', () => {
  expect(keysBelow('Keys')).toEqual(
    talkKeys.map(({ keys }) => keys.map((key) => `\`${keyName(key)}\``).join(' ')).sort(),
  );
});

it('the page for the bag has every key that the room’s window has of the kit', () => {
  const keys = Object.values(roomKeys).map(({ key }) => `\`${key}\``);
  expect(keysBelow('Keys in the room’s window')).toEqual(keys.sort());
  expect(new Set(keys).size).toBe(keys.length);
});

it('each key gives one command, with Caps Lock on as well', () => {
  const all = talkKeys.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
  for (const { command, keys } of talkKeys) for (const key of keys) expect(commandOf(key)).toBe(command);
  expect([commandOf('F'), commandOf('C'), commandOf('Enter')]).toEqual(['freeze', 'uncut', undefined]);
});
