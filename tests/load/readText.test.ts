import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetAddress } from '../../src/load/assetAddress.ts';
import { readAuthoredText, readText } from '../../src/load/readText.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the text of a project file', () => {
  const outside = tempFolder({ 'secret.yaml': 'secret' });
  const { root } = tempFolder({ 'decks/a.yaml': 'title: Қазақ' });
  const project = { root: realpathSync(root), kit: root };

  it('is read as UTF-8, by its path from the project', () => {
    expect(readText(project, 'decks/a.yaml')).toBe('title: Қазақ');
  });

  it('is none when the file is not there, or outside', () => {
    symlinkSync(join(outside.root, 'secret.yaml'), join(root, 'decks/link.yaml'));
    for (const path of ['decks/none.yaml', 'decks/link.yaml', '../none.yaml']) {
      expect(readText(project, path)).toBeUndefined();
    }
  });

  it('is told to lead out of the project, when a link does', () => {
    symlinkSync(join(outside.root, 'secret.yaml'), join(root, 'decks/out.yaml'));
    const at = { file: 'decks/out.yaml', line: 1, column: 1, length: 1 };
    expect(readAuthoredText(project, 'decks/out.yaml')).toMatchObject({
      value: '',
      unread: true,
      diagnostics: [{ code: 'path-outside-project', severity: 'error', at }],
    });
  });

  it('is told when it cannot be read', () => {
    mkdirSync(join(root, 'decks/folder.yaml'));
    expect(errorCode(() => readText(project, 'decks/folder.yaml'))).toBe('read-failed');
  });
});

describe('the address of a picture or font', () => {
  it('is made of its bytes, and of nothing else', () => {
    expect(assetAddress(Buffer.from('abc'))).toBe('data:kit,ba7816bf8f01cfea');
    expect(assetAddress(Buffer.from('abd'))).not.toBe(assetAddress(Buffer.from('abc')));
  });
});
