import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalPath, readJournal, writeJournal } from '../../src/deliver/editJournal.ts';
import { tempFolder } from '../support/tempFolder.ts';

const log = {
  done: [{ label: 'Қ', at: '2027-01-01', files: [{ file: 'a.md', before: undefined, after: '\uFEFFa\r\n' }] }],
  undone: [],
};

describe('the log of edits', () => {
  it('comes back as it was written, for its owner alone and for one project', () => {
    const { root } = tempFolder();
    const path = journalPath(root, join(root, 'cache'));
    expect(readJournal(path)).toBeUndefined();
    writeJournal(path, { done: [], undone: [] });
    writeJournal(path, log);
    expect(readJournal(path)).toEqual(log);
    expect(readdirSync(join(root, 'cache'))).toHaveLength(1);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(journalPath(join(root, 'other'), join(root, 'cache'))).not.toBe(path);
  });

  it('that is torn anywhere, or is none, is set aside', () => {
    const { root } = tempFolder();
    const path = journalPath(root, root);
    const whole = JSON.stringify(log);
    for (const text of [...Array.from({ length: whole.length }, (_, length) => whole.slice(0, length)), '{}', '[]']) {
      writeFileSync(path, text);
      expect(readJournal(path)).toBeUndefined();
      expect(existsSync(path)).toBe(false);
    }
    expect(readFileSync(`${path}.unread`, 'utf8')).toBe('[]');
  });
});
