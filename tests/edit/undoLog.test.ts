import { describe, expect, it } from 'vitest';
import { planEdit } from '../../src/edit/planEdit.ts';
import { textVersion } from '../../src/edit/textVersion.ts';
import { emptyUndoLog, pastText, recordEdit, redoStep, undoStep } from '../../src/edit/undoLog.ts';
import type { DoneEdit, UndoLog } from '../../src/model/undoLog.ts';

const done = (file: string, before: string | undefined, after: string | undefined): DoneEdit => ({
  label: `${before} to ${after}`,
  at: '2027-01-01',
  files: [{ file, before, after }],
});

/** What a step of undo or redo makes of one file. */
function taken(step: ReturnType<typeof undoStep>, text: string | undefined) {
  const plan = step && planEdit(step.edit, { read: () => text });
  return plan?.kind === 'planned' ? plan.files[0]?.after : plan?.kind;
}

describe('undo and redo', () => {
  it.each([
    ['a\n', 'b\n'],
    [undefined, 'b\n'],
    ['a\n', undefined],
  ])('go from %j to %j and back', (before, after) => {
    const log = recordEdit(emptyUndoLog, done('a.md', before, after));
    const back = undoStep(log);
    expect(taken(back, after)).toBe(before);
    const again = redoStep(back?.log ?? emptyUndoLog);
    expect(taken(again, before)).toBe(after);
    expect(again?.log).toEqual(log);
    expect(undoStep(emptyUndoLog)).toBeUndefined();
    expect(redoStep(log)).toBeUndefined();
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

  it('know the texts that files had', () => {
    const log = recordEdit(emptyUndoLog, done('a.md', 'a', 'b'));
    expect([pastText(log, textVersion('a')), pastText(log, textVersion('c'))]).toEqual(['a', undefined]);
    expect(textVersion('')).toBe('e3b0c44298fc1c14');
  });
});
