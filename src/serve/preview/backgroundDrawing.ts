import type { DrawMermaid, MermaidAnswer, MermaidBoard } from '../../model/mermaid.ts';

/** How long a change waits for its drawings before it is shown without them, in milliseconds. */
const patienceMs = 1_000;

/**
 * Draws diagrams for a live preview: what takes longer than a moment is drawn while the slides are shown already, and `done` is called
 * when it is there to be asked for again. A browser that fails is told of as a mistake of each diagram, and asked again at the next change.
 */
export function backgroundDrawing(draw: DrawMermaid, done: () => void, patience = patienceMs): DrawMermaid {
  const finished = new Map<string, MermaidAnswer>();
  const running = new Set<string>();

  const begin = async (board: MermaidBoard): Promise<void> => {
    for (const source of board.sources) running.add(source);
    const answers = await draw(board).catch((error: unknown) => board.sources.map(() => failure(error)));
    for (const [index, source] of board.sources.entries()) {
      const answer = answers[index];
      running.delete(source);
      if (answer !== undefined) finished.set(source, answer);
    }
  };
  /** A drawing is handed over once: whoever asks keeps it. */
  const take = (source: string): MermaidAnswer | undefined => {
    const answer = finished.get(source);
    finished.delete(source);
    return answer;
  };

  return async (board) => {
    const wanted = board.sources.filter((source) => !finished.has(source) && !running.has(source));
    const work = wanted.length === 0 ? undefined : begin({ ...board, sources: wanted });
    if (work !== undefined && !(await isSoon(work, patience))) void work.then(done);
    return board.sources.map(take);
  };
}

function failure(error: unknown): MermaidAnswer {
  const message = error instanceof Error ? error.message : String(error);
  return { message: message.replace(/\.$/, ''), late: true };
}

async function isSoon(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
