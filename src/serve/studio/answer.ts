import type { Context } from 'hono';
import { TalkError } from '../../model/talkError.ts';

/**
 * Answers with a record, or as `ask` does. A deck that has gone since the page was made, and a file that is no text, are no failures of the
 * program: the page is told in words.
 */
export async function answer(context: Context, ask: () => Promise<object>): Promise<Response> {
  try {
    const value = await ask();
    return value instanceof Response ? value : context.json(value);
  } catch (error) {
    if (error instanceof TalkError && error.code === 'unknown-deck') return context.text(`${error.message}\n`, 404);
    if (error instanceof TalkError && error.code === 'read-failed')
      return context.text(`${[error.message, error.hint].filter(Boolean).join(' ')}\n`, 422);
    throw error;
  }
}
