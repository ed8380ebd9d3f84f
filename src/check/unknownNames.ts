import { deckFences } from '../fences/deckFences.ts';
import type { FenceMistake } from '../fences/defineFence.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { FenceToken } from '../model/tokens.ts';

/**
 * Names in a deck's fences that lead nowhere, slides that were cut for time included.
 *
 * Why: a drawing that lacks a place or an icon looks finished, and says less than its author thinks.
 *
 * @example An icon that there is not
 * ````md
 * ## A headline
 *
 * ```icons
 * <!-- 1^^^^^^^^ unknown-name -->
 * items: [{ icon: ey, label: Look }]
 * alt: An eye
 * ```
 * ````
 * @example ok: one of the kit’s
 * ````md
 * ## A headline
 *
 * ```icons
 * items: [{ icon: eye, label: Look }]
 * alt: An eye
 * ```
 * ````
 *
 * @param mistakes of one fence.
 */
export function unknownNames(deck: Deck, mistakes: (fence: FenceToken) => readonly FenceMistake[]): Diagnostic[] {
  return deckFences(deck).flatMap((fence) =>
    mistakes(fence).map(({ message, hint }) => report('unknown-name', { message, at: fence.at, hint })),
  );
}
