import { within } from './deadline.ts';
import type { PageClient } from './pageClient.ts';

/** Asks a page that is late what it waits for; the answer is a phrase for a message. Never rejects. */
export async function pendingIn(client: PageClient): Promise<string> {
  try {
    const pending = await within(answerMs, client.paper('listPending'));
    return pending.length > 0 ? `still waiting for ${pending.join(', ')}` : 'it never said that it was ready';
  } catch {
    return 'the page itself does not answer';
  }
}

/** How long a late page may take to answer, in milliseconds. */
const answerMs = 1_000;
