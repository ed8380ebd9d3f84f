import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFile } from '../../src/deliver/buildRecord.ts';
import { refuseOthersFiles } from '../../src/deliver/refuseOthersFiles.ts';
import { generator } from '../../src/model/generator.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

const record = JSON.stringify({
  version: 2,
  decks: { talk: { outputs: [{ path: 'talk/deck.html' }, { path: 'talk/slides.pdf' }], films: ['horses.mp4'] } },
});
const foreign = '<h1>Somebody else’s</h1>';
const own = `<meta name="generator" content="${generator}">`;

describe('files in the way', () => {
  it('are those that the kit did not write', () => {
    const { root } = tempFolder({ 'index.html': foreign, 'talk/deck.html': foreign });
    expect(errorCode(() => refuseOthersFiles(root, ['index.html']))).toBe('file-in-the-way');
    expect(errorCode(() => refuseOthersFiles(root, ['new.html', 'talk/deck.html']))).toBe('file-in-the-way');
  });

  it('are named, each of them and no other', () => {
    const { root } = tempFolder({ 'a.html': foreign, 'b.html': own, 'c.html': foreign });
    expect(() => refuseOthersFiles(root, ['a.html', 'b.html', 'c.html', 'd.html'])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/a\.html, [^ ]*c\.html are no files/),
        hint: expect.stringContaining('--force'),
      }),
    );
    expect(() => refuseOthersFiles(root, ['a.html'])).toThrow(/a\.html is no file of/);
  });

  it('are none where nothing stands', () => {
    const { root } = tempFolder({ file: '' });
    expect(
      errorCode(() => refuseOthersFiles(root, ['index.html', 'talk/deck.html', 'file/inner.html'])),
    ).toBeUndefined();
  });

  it('are none that say that the kit made them', () => {
    const { root } = tempFolder({ 'index.html': own });
    expect(errorCode(() => refuseOthersFiles(root, ['index.html']))).toBeUndefined();
  });

  it('are none that the record names, its films and the page of all decks', () => {
    const { root } = tempFolder({
      [recordFile]: record,
      'index.html': foreign,
      'talk/deck.html': foreign,
      'talk/media/horses.mp4': 'film',
      'talk/media/other.mp4': 'film',
      'sermon/deck.html': foreign,
    });
    const paths = [recordFile, 'index.html', 'talk/deck.html', 'talk/media/horses.mp4'];
    expect(errorCode(() => refuseOthersFiles(root, paths))).toBeUndefined();
    expect(errorCode(() => refuseOthersFiles(root, ['talk/media/other.mp4']))).toBe('file-in-the-way');
    expect(errorCode(() => refuseOthersFiles(root, ['sermon/deck.html']))).toBe('file-in-the-way');
  });

  it('are somebody else’s page of all decks where a record names none', () => {
    const { root } = tempFolder({ [recordFile]: '{"version":2,"decks":{}}', 'index.html': foreign });
    expect(errorCode(() => refuseOthersFiles(root, ['index.html']))).toBe('file-in-the-way');
  });

  it('are links, wherever they lead', () => {
    const { root } = tempFolder();
    symlinkSync(join(root, 'nowhere'), join(root, 'index.html'));
    expect(errorCode(() => refuseOthersFiles(root, ['index.html']))).toBe('file-in-the-way');
  });
});
