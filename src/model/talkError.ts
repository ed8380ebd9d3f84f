import type { RunErrorCode } from './diagnosticCodes.ts';
import type { SourceSpan } from './sourceSpan.ts';

interface TalkErrorDetails {
  readonly at?: SourceSpan;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The run cannot go on. `code` decides the exit status (see diagnosticCodes.ts); `hint` says what to do. */
export class TalkError extends Error {
  override readonly name = 'TalkError';
  readonly code: RunErrorCode;
  readonly at: SourceSpan | undefined;
  readonly hint: string | undefined;

  constructor(code: RunErrorCode, message: string, details: TalkErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.at = details.at;
    this.hint = details.hint;
  }
}
