import type { Action, Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { TextEdit } from '../../../../model/textEdit.ts';

/** A mistake in the text that is open. */
export type TextFault = Diagnostic & Required<Pick<Diagnostic, 'at'>>;

/** Mistakes as marks in the text. @param mend makes the changes that mend one. */
export function textMarks(doc: Text, faults: readonly TextFault[], mend: (edits: readonly TextEdit[]) => void): Mark[] {
  return faults.map((fault): Mark => {
    const { at, severity, message, hint, fix, code } = fault;
    const line = doc.line(Math.min(Math.max(at.line, 1), doc.lines));
    const from = Math.min(line.from + at.column - 1, line.to);
    const to = Math.min(from + at.length, doc.length);
    return {
      from,
      to: Math.max(from, to),
      severity,
      source: code,
      message: hint === undefined ? message : `${message} ${hint}`,
      ...(fix?.every((edit) => edit.at.file === at.file) && { actions: [mending(fix, mend)] }),
    };
  });
}

function mending(fix: readonly TextEdit[], mend: (edits: readonly TextEdit[]) => void): Action {
  return { name: 'Mend it', apply: () => mend(fix) };
}
