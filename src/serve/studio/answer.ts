import type { Context } from 'hono';
import { TalkError } from '../../model/talkError.ts';

/** Answers with a record, or as `ask` does. A deck that has gone since the page was made is no failure of the program. */
export async function answer(context: Context, ask: () => Promise<object>): Promise<Response> {
  try {
    const value = await ask();
    return value instanceof Response ? value : context.json(value);
  } catch (error) {
    if (error instanceof TalkError && error.code === 'unknown-deck') return context.text(`${error.message}\n`, 404);
    throw error;
  }
}
