import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropBytes, keepBytes, readBytes } from '../../src/deliver/keptBytes.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import { tempFolder } from '../support/tempFolder.ts';

it('keeps bytes beside the log for their owner alone, until nobody needs them', () => {
  const { root } = tempFolder();
  const journal = join(root, 'log.json');
  const [one, two] = [{ base64: 'AQID' }, { base64: 'BAUG' }];
  const version = textVersion(one);
  dropBytes(journal, []);
  expect(readBytes(journal, version)).toBeUndefined();
  keepBytes(journal, [one, two, one]);
  expect(readBytes(journal, version)).toEqual(one);
  const folder = join(root, 'log-files');
  if (process.platform !== 'win32') expect(statSync(join(folder, version)).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, `${version}.run.part`), '');
  dropBytes(journal, [{ version, size: 3 }]);
  expect(readdirSync(folder).sort()).toEqual([version, `${version}.run.part`]);
});

it('takes what is torn for nothing, and keeps it anew', () => {
  const { root } = tempFolder();
  const journal = join(root, 'log.json');
  const content = { base64: 'AQID' };
  mkdirSync(join(root, 'log-files'));
  writeFileSync(join(root, 'log-files', textVersion(content)), Buffer.from([1, 2]));
  expect(readBytes(journal, textVersion(content))).toBeUndefined();
  keepBytes(journal, [content]);
  expect(readBytes(journal, textVersion(content))).toEqual(content);
});
