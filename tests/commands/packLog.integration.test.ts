import { expect, it } from 'vitest';
import { lastPack, rememberPack } from '../../src/commands/packLog.ts';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import type { PackRecord } from '../../src/pack/packRecord.ts';
import { tempFolder } from '../support/tempFolder.ts';

const record = (deck: string, host?: string): PackRecord => ({
  version: 1,
  deck,
  ...(host === undefined ? {} : { host }),
  slides: [],
  files: {},
});

it('remembers the last pack of each deck for each host, and writes over no other', async () => {
  const { root } = tempFolder({ 'decks/a.yaml': '' });
  const hosts = [undefined, 'First Lutheran', 'Көл жағасы', 'Бірлік', 'x'.repeat(60), `${'x'.repeat(60)}y`];
  for (const deck of ['a', 'b'])
    for (const host of hosts) expect(await rememberPack(root, record(deck, host))).toBe(true);
  await rememberPack(root, { ...record('a', 'First Lutheran'), day: '2027-03-14' });
  for (const host of hosts.filter((one) => one !== 'First Lutheran'))
    expect(lastPack(root, 'a', host)).toEqual(record('a', host));
  expect(lastPack(root, 'a', ' first lutheran')?.day).toBe('2027-03-14');
  expect(lastPack(root, 'a', 'Second Lutheran')).toBeUndefined();
  const files = filesBelow(root).filter((path) => path.startsWith('decks/packs/'));
  expect(files).toHaveLength(12);
  expect(files.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
});

it('remembers nothing where there is no project', async () => {
  const { root } = tempFolder({ 'slides.md': '' });
  expect(await rememberPack(root, record('slides'))).toBe(false);
  expect(filesBelow(root)).toEqual(['slides.md']);
});
