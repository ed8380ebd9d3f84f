import { describe, expect, it } from 'vitest';
import { planEdit } from '../../src/edit/planEdit.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import {
  emptyUndoLog,
  extendEdit,
  keptBytes,
  pastText,
  recordEdit,
  redoStep,
  undoStep,
} from '../../src/edit/undoLog.ts';
import type { FileContent } from '../../src/model/fileContent.ts';
import type { UndoLog } from '../../src/model/undoLog.ts';

const done = (file: string, before: FileContent | undefined, after: FileContent | undefined) => ({
  label: `${before} to ${after}`,
  at: '2027-01-01',
  files: [{ file, before, after }],
});

const [photo, other] = [{ base64: 'AQID' }, { base64: 'BAUG' }];
const kept = (version: string) => [photo, other].find((one) => textVersion(one) === version);

/** What a step of undo or redo makes of one file. */
function taken(step: ReturnType<typeof undoStep>, content: FileContent | undefined) {
  const plan = step && planEdit(step.edit, { read: () => content, kept });
  return plan?.kind === 'planned' ? plan.files[0]?.after : plan?.kind;
}

describe('undo and redo', () => {
  it.each([
    ['a\n', 'b\n'],
    [undefined, 'b\n'],
    ['a\n', undefined],
    [undefined, photo],
    [photo, undefined],
    [photo, other],
    ['a\n', photo],
  ])('go from %j to %j and back', (before, after) => {
    const log = recordEdit(emptyUndoLog, done('a.md', before, after));
    const back = undoStep(log);
    expect(taken(back, after)).toEqual(before);
    const again = redoStep(back?.log ?? emptyUndoLog);
    expect(taken(again, before)).toEqual(after);
    expect(again?.log).toEqual(log);
    expect(undoStep(emptyUndoLog)).toBeUndefined();
    expect(redoStep(log)).toBeUndefined();
  });

  it('take an edit that goes on with the last one as one with it', () => {
    const part = (file: string, before: string, after: string) => ({
      ...done(file, before, after),
      label: 'Mend',
    });
    const first = recordEdit(recordEdit(emptyUndoLog, done('a.md', 'x', 'a')), part('a.md', 'a', 'b'));
    const log = extendEdit(extendEdit(first, part('a.md', 'b', 'c')), part('b.md', '1', '2'));
    expect(log.done.map(({ files }) => files)).toEqual([
      [{ file: 'a.md', before: 'x', after: 'a' }],
      [
        { file: 'a.md', before: 'a', after: 'c' },
        { file: 'b.md', before: '1', after: '2' },
      ],
    ]);
    expect(extendEdit(emptyUndoLog, part('a.md', 'a', 'b')).done).toHaveLength(1);
    expect(extendEdit(log, done('c.md', 'a', 'b')).done).toHaveLength(3);
    expect(extendEdit(log, { ...part('a.md', 'c', 'c'), files: [] }).done).toHaveLength(2);
  });

  it('leave what was changed since, or tell that a person must choose', () => {
    const log = recordEdit(emptyUndoLog, done('a.md', 'a\nb\nc\n', 'A\nb\nc\n'));
    expect(taken(undoStep(log), 'A\nb\nC\n')).toBe('a\nb\nC\n');
    expect(taken(undoStep(log), 'X\nb\nc\n')).toBe('conflict');
    // Killed between log and file: there is nothing to take back.
    expect(taken(undoStep(log), 'a\nb\nc\n')).toBeUndefined();
  });

  it('know nothing to redo after another edit, and nothing of an edit that changed nothing', () => {
    const log = undoStep(recordEdit(emptyUndoLog, done('a.md', 'a', 'b')))?.log ?? emptyUndoLog;
    expect(log.undone).toHaveLength(1);
    expect(recordEdit(log, done('a.md', 'a', 'c'))).toEqual({ done: [done('a.md', 'a', 'c')], undone: [] });
    expect(recordEdit(log, { label: 'x', at: '', files: [] })).toBe(log);
  });

  it('reach back two hundred edits, or eight million letters, and one at least', () => {
    const many = (count: number, letters: number): UndoLog =>
      Array.from({ length: count }, (_, n) => done('a.md', 'x'.repeat(letters), `${n}`)).reduce(
        recordEdit,
        emptyUndoLog,
      );
    expect(many(203, 1).done).toHaveLength(200);
    expect(many(203, 1).done[0]?.files[0]?.after).toBe('3');
    expect(many(5, 3_000_000).done).toHaveLength(2);
    expect(many(2, 9_000_000).done).toHaveLength(1);
  });

  it('keep of a picture by which its bytes are found, and refuse what is found no more', () => {
    const version = '039058c6f2c0cb49';
    const log = recordEdit(emptyUndoLog, done('a.png', undefined, photo));
    expect(log.done[0]?.files).toEqual([{ file: 'a.png', before: undefined, after: { version, size: 3 } }]);
    const back = undoStep(log)?.log ?? emptyUndoLog;
    expect([keptBytes(log), keptBytes(back)]).toEqual([[{ version, size: 3 }], [{ version, size: 3 }]]);
    expect(pastText(log, version)).toBeUndefined();
    const again = redoStep(back)?.edit;
    const gone = again && planEdit(again, { read: () => undefined });
    expect(gone).toMatchObject({ kind: 'refused', reason: 'missing', file: 'a.png' });
    expect(taken(undoStep(log), other)).toBe('refused');
  });

  it('reach back two hundred million bytes of pictures', () => {
    const large = { base64: Buffer.alloc(90_000_000).toString('base64') };
    const many = [1, 2, 3].reduce((log) => recordEdit(log, done('a.png', undefined, large)), emptyUndoLog);
    expect(many.done).toHaveLength(2);
  });

  it('know the texts that files had', () => {
    const log = recordEdit(emptyUndoLog, done('a.md', 'a', 'b'));
    expect([pastText(log, textVersion('a')), pastText(log, textVersion('c'))]).toEqual(['a', undefined]);
    expect(textVersion('')).toBe('e3b0c44298fc1c14');
  });
});
