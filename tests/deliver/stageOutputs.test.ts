import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stageOutputs, type WriteFile } from '../../src/deliver/stageOutputs.ts';
import { TalkError } from '../../src/model/talkError.ts';

/** A disk that is full after so many bytes: what is written beyond is cut off, as the system does it. */
function fullAfter(bytes: number): WriteFile {
  return (file, content) => {
    writeFileSync(file, content.subarray(0, bytes));
    if (content.length > bytes) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  };
}

const folder = mkdtempSync(join(tmpdir(), 'talk-stage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function code(run: () => void): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof TalkError ? error.code : 'another error';
  }
  return undefined;
}

describe('stageOutputs', () => {
  it('puts nothing into place before all is written', () => {
    const stage = stageOutputs(folder);
    stage.add('a/one.txt', 'one');
    expect(existsSync(join(folder, 'a/one.txt'))).toBe(false);
    stage.add('a/two.txt', 'two');
    stage.commit();
    expect(readdirSync(join(folder, 'a')).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('leaves the old files and no other when the disk is full', () => {
    writeFileSync(join(folder, 'old.txt'), 'the old text');
    const stage = stageOutputs(folder, fullAfter(5));
    expect(code(() => stage.add('old.txt', 'a longer new text'))).toBe('disk-full');
    stage.abandon();
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('the old text');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('notices a disk that takes less than it was given, without a word', () => {
    const stage = stageOutputs(folder, (file, content) => writeFileSync(file, content.subarray(0, 3)));
    expect(code(() => stage.add('short.txt', 'longer'))).toBe('disk-full');
    expect(code(() => stage.add('bytes.bin', Buffer.from('longer')))).toBe('disk-full');
    stage.abandon();
  });

  it('takes back the folders it made for nothing', () => {
    const stage = stageOutputs(folder);
    stage.add('new/deep/file.txt', 'text');
    stage.abandon();
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('says when a folder cannot be made', () => {
    expect(code(() => stageOutputs(folder).add('old.txt/below.txt', 'x'))).toBe('output-unwritable');
  });
});
