import type { Deck } from '../../model/deck.ts';
import type { DrawingData } from '../../model/drawingData.ts';
import { factText } from '../../model/factText.ts';
import { sayIn } from '../../words/say.ts';
import type { DrawingContext } from './drawingContext.ts';

/** What drawings of a deck may know: its data from disk, its ledger, and the width its slides leave. */
export function deckDrawingContext(deck: Deck, data: DrawingData): DrawingContext {
  const { language } = deck.manifest;
  return {
    ...data,
    language,
    say: sayIn(language, deck.ledger.words),
    idPrefix: '',
    width: deck.manifest.reveal?.canvas.width ?? (deck.manifest.format === '4:3' ? 848 : 1120),
    helpLines: deck.ledger.helpLines,
    mapSettings: deck.ledger.settings.map,
    fact(reference) {
      const [id = '', part] = reference.split('.');
      const fact = deck.ledger.facts.get(id);
      return (fact === undefined ? undefined : factText(fact, part, language)) ?? reference;
    },
  };
}
