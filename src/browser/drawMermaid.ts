import { isDrawn, type MermaidAnswer, type MermaidBoard } from '../model/mermaid.ts';
import type { BrowserSession } from './browserSession.ts';
import { openDocument } from './loadDocument.ts';

/** What of a session is needed. */
type PageSession = Pick<BrowserSession, 'withPage' | 'timeoutMs'>;

/**
 * Draws diagrams, one after the other in one page, an answer for each. One that comes to no end within the time for a document is a
 * mistake of its text, and those behind it are drawn in another page. @throws TalkError `no-browser`, `browser-failed`.
 */
export async function drawMermaid(session: PageSession, board: MermaidBoard): Promise<readonly MermaidAnswer[]> {
  const answers: MermaidAnswer[] = [];
  while (answers.length < board.sources.length) {
    answers.push(...(await drawInOnePage(session, board, board.sources.slice(answers.length))));
  }
  return answers;
}

/** At least one answer, and as many as come before one that is late. */
async function drawInOnePage(
  session: PageSession,
  board: MermaidBoard,
  sources: readonly string[],
): Promise<readonly MermaidAnswer[]> {
  const limit = { name: 'diagrams', limitMs: session.timeoutMs };
  return session.withPage(async (page, watch, client, deadline) => {
    const late = { message: `it was not drawn within ${deadline.seconds} s`, late: true as const };
    try {
      await deadline.reach(openDocument(page, watch, board));
    } catch (cause) {
      if (!deadline.passed()) throw cause;
      // The package itself comes to no end: it would not for the others either.
      return sources.map(() => late);
    }
    const answers: MermaidAnswer[] = [];
    for (const source of sources) {
      const asked = watch.refused.length;
      // Each has the whole time.
      deadline.restart();
      try {
        const answer = await deadline.reach(client.mermaid('drawMermaid', source, board.settings));
        answers.push(withRemote(answer, [...new Set(watch.refused.slice(asked))]));
      } catch (cause) {
        if (!deadline.passed()) throw cause;
        return [...answers, late];
      }
    }
    return answers;
  }, limit);
}

/** What a diagram wants from a network is left out; where it cannot do without, that is its mistake. */
function withRemote(answer: MermaidAnswer, refused: readonly string[]): MermaidAnswer {
  if (isDrawn(answer)) return { ...answer, remote: [...new Set([...answer.remote, ...refused])] };
  const [address] = refused;
  if (address === undefined) return answer;
  return { message: `it shows ${address.slice(0, 200)}, and nothing comes from a network`, words: address };
}
