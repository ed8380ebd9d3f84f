import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandOf, keyName, talkKeys } from '../../src/present/talkKeys.ts';

it('the page for the bag has every key of the speaker view, and no other', () => {
  const page = readFileSync('docs/presenting.md', 'utf8');
  const rows = [...page.matchAll(/^\| (`.+`) \|/gm)].map(([, keys = '']) => keys);
  expect(rows.sort()).toEqual(talkKeys.map(({ keys }) => keys.map((key) => `\`${keyName(key)}\``).join(' ')).sort());
});

it('each key gives one command, with Caps Lock on as well', () => {
  const all = talkKeys.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
  for (const { command, keys } of talkKeys) for (const key of keys) expect(commandOf(key)).toBe(command);
  expect([commandOf('F'), commandOf('C'), commandOf('Enter')]).toEqual(['freeze', 'uncut', undefined]);
});
