import type { SourceSpan } from '../model/sourceSpan.ts';

/** Options of an external deck from one place, as they are written there: its front matter, or a file beside it. */
export interface OptionSource {
  readonly values: Readonly<Record<string, unknown>>;
  /** A single value as its author wrote it, such as `1.0` or `007`; undefined where that is not known. */
  textOf(key: string): string | undefined;
  spanOf(path: readonly string[]): SourceSpan;
  keySpanOf(path: readonly string[]): SourceSpan;
}
