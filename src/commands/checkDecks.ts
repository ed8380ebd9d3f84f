import type { CheckedCounts } from '../check/rule.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildRequest } from './buildRequest.ts';
import { buildTasks } from './buildTasks.ts';
import { checkTalk } from './checkTalk.ts';
import { checkDrawings } from './drawingDiagnostics.ts';

/** A deck and all that is wrong with it, as far as can be told without a browser. */
export interface DeckCheck {
  readonly name: string;
  readonly deck: Deck | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How many things each gate has looked at. */
  readonly checked: CheckedCounts;
}

/** Checks decks and writes nothing. @throws TalkError `unknown-deck`, `usage`, `read-failed`. */
export async function checkDecks(request: BuildRequest): Promise<DeckCheck[]> {
  const fonts = readFonts(openProject(request.folder));
  const checks = buildTasks(request).map(async (task): Promise<DeckCheck> => {
    const { name, deck, diagnostics, checked } = checkTalk(task.load(), task.project, fonts, request.today);
    const drawings = deck === undefined ? [] : await checkDrawings(deck, task.project);
    return { name, deck, diagnostics: [...diagnostics, ...drawings], checked };
  });
  return Promise.all(checks);
}
