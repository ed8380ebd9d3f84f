import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { stageOutputs } from '../../src/deliver/stageOutputs.ts';
import { TalkError } from '../../src/model/talkError.ts';

const disk = vi.hoisted(() => ({ fullAfter: Number.POSITIVE_INFINITY }));

/** A disk that is full after so many bytes: what is written beyond is cut off, as the system does it. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeFileSync: (path: string, content: string | Uint8Array) => {
      if (content.length <= disk.fullAfter) return fs.writeFileSync(path, content);
      fs.writeFileSync(path, content.slice(0, disk.fullAfter));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'talk-stage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  disk.fullAfter = Number.POSITIVE_INFINITY;
});

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
    disk.fullAfter = 5;
    const stage = stageOutputs(folder);
    expect(code(() => stage.add('old.txt', 'a longer new text'))).toBe('disk-full');
    stage.abandon();
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('the old text');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
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
