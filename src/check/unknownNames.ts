import { deckFences } from '../fences/deckFences.ts';
import type { FenceMistake } from '../fences/defineFence.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FenceToken } from '../model/tokens.ts';

/** Names in a deck's fences that lead nowhere, slides that were cut for time included. @param mistakes of one fence. */
export function unknownNames(deck: Deck, mistakes: (fence: FenceToken) => readonly FenceMistake[]): Diagnostic[] {
  return deckFences(deck).flatMap((fence) =>
    mistakes(fence).map(({ message, hint }) => ({
      severity: 'error',
      code: 'unknown-name',
      message,
      at: fence.at,
      hint,
    })),
  );
}
