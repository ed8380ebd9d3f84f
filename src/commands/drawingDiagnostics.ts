import { slideTokens } from '../check/slideTokens.ts';
import { factText } from '../compose/factText.ts';
import { fenceMistakes } from '../fences/drawFence.ts';
import type { DrawingContext } from '../fences/drawing/drawingContext.ts';
import { drawingNeeds } from '../fences/drawingNeeds.ts';
import { loadDrawingData } from '../load/loadDrawingData.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DrawingData } from '../model/drawingData.ts';
import type { Project } from '../model/project.ts';
import type { FenceToken } from '../model/tokens.ts';

/** What drawings of a deck may know: its data from disk, its ledger, and the width its slides leave. */
export function drawingContext(deck: Deck, data: DrawingData): Omit<DrawingContext, 'idPrefix'> {
  return {
    ...data,
    width: deck.manifest.format === '4:3' ? 848 : 1120,
    helpLines: deck.ledger.helpLines,
    fact(reference) {
      const [id = '', part] = reference.split('.');
      const fact = deck.ledger.facts.get(id);
      return (fact === undefined ? undefined : factText(fact, part)) ?? reference;
    },
  };
}

/** Every fence of a deck, slides that were cut for time included. */
export function deckFences(deck: Deck): FenceToken[] {
  const slides = [...deck.slides, ...deck.omitted.flatMap((section) => section.slides)];
  return slides.flatMap((slide) => [...slideTokens(slide)].filter((token) => token.type === 'fence'));
}

/** Names in fences that lead nowhere: places, icons, tables, help lines. A fence that failed its schema is passed over. */
export function drawingDiagnostics(deck: Deck, data: DrawingData): Diagnostic[] {
  const context = { ...drawingContext(deck, data), idPrefix: '' };
  return deckFences(deck).flatMap((fence) =>
    fenceMistakes(fence, context).map(
      ({ message, hint }): Diagnostic => ({
        severity: 'error',
        code: 'unknown-name',
        message,
        at: fence.at,
        hint,
      }),
    ),
  );
}

/** The same for a deck whose data is not loaded yet. */
export async function checkDrawings(deck: Deck, project: Project): Promise<Diagnostic[]> {
  return drawingDiagnostics(deck, await loadDrawingData(project, drawingNeeds(deckFences(deck))));
}
