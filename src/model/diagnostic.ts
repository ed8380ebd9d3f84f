import type { DiagnosticCode } from './diagnosticCodes.ts';
import type { Severity } from './severity.ts';
import type { SourceSpan } from './sourceSpan.ts';
import type { TextEdit } from './textEdit.ts';

/** One mistake of the author's. Diagnostics are collected and shown together; they never stop a run half-way. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** One sentence that says what is wrong, without the position. */
  readonly message: string;
  readonly at?: SourceSpan;
  /** One sentence that says how to mend it. */
  readonly hint?: string;
  /** Other places that the mistake is made of, such as the one where an id was given first. */
  readonly related?: readonly RelatedPlace[];
  /** Changes that mend it and nothing else, where its author has no choice to make. */
  readonly fix?: readonly TextEdit[];
}

/** A place beside that of a mistake, and what stands there. */
export interface RelatedPlace extends SourceSpan {
  readonly message: string;
}

/** What a stage that can complain returns: its value, and its complaints as data. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
