import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attemptRead } from '../load/attemptRead.ts';
import { TalkError } from '../model/talkError.ts';
import { inspectPdf, type PdfInspection } from '../pdf/inspectPdf.ts';

/**
 * Looks at a PDF that lies on disk, whoever wrote it. @param path absolute.
 * @throws TalkError `usage` for a file that is not there or is no PDF that can be read, `read-failed`.
 */
export async function inspectPdfFile(path: string): Promise<PdfInspection> {
  if (!existsSync(path)) {
    throw new TalkError('usage', `There is no file ${path}.`, { hint: 'Give the path of a PDF.' });
  }
  const bytes = attemptRead(path, () => readFileSync(path));
  try {
    return await inspectPdf(bytes, basename(path));
  } catch (cause) {
    const broken = brokenPdf(cause);
    if (broken === undefined) throw cause;
    throw new TalkError('usage', `${path} cannot be read as a PDF: ${broken.replace(/\.$/, '')}.`, {
      hint: 'Give a PDF that a program has written whole, and without a password.',
      cause,
    });
  }
}

/** Why a PDF cannot be read; undefined for a failure of another kind. */
function brokenPdf(cause: unknown): string | undefined {
  if (cause instanceof SyntaxError) return cause.message;
  const isUnreadable = cause instanceof TalkError && cause.code === 'print-wrong' && cause.cause instanceof Error;
  if (isUnreadable && cause.cause instanceof Error) return cause.cause.message;
  // Packed bytes that are cut off or were changed.
  return cause instanceof Error && 'code' in cause && /^Z_|ERR_BUFFER/.test(String(cause.code))
    ? cause.message
    : undefined;
}
