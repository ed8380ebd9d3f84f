import type { Tried } from '../check/rule.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildRequest } from './buildRequest.ts';
import { buildTasks } from './buildTasks.ts';
import { checkTalk } from './checkTalk.ts';

/** A deck and all that is wrong with it, as far as can be told without a browser. */
export interface DeckCheck {
  readonly name: string;
  readonly deck: Deck | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How many things each gate has looked at. */
  readonly tried: Tried;
}

/** Checks decks and writes nothing. @throws TalkError `unknown-deck`, `usage`, `read-failed`. */
export function checkDecks(request: BuildRequest): DeckCheck[] {
  const fonts = readFonts(openProject(request.folder));
  return buildTasks(request).map((task) => {
    const { name, deck, diagnostics, tried } = checkTalk(task.load(), task.project, fonts, request.today);
    return { name, deck, diagnostics, tried };
  });
}
