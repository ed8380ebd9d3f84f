import type { Deck } from '../../model/deck.ts';
import { type DeckDress, type DressTools, readDress } from '../../talk/readDress.ts';

/** What a deck wears, read anew when it shows other pictures, or when files may have changed. */
export interface LastDress {
  take(deck: Deck, tools: DressTools): DeckDress;
  forget(): void;
}

/** Keeps the last one, unless something is wrong with it: what is told then stands at places in the text, which move. */
export function lastDress(): LastDress {
  let last: { readonly key: string; readonly letters: string | undefined; readonly dress: DeckDress } | undefined;
  return {
    take(deck, tools) {
      const { manifest, assets } = deck;
      const key = JSON.stringify([manifest.theme, assets.map(({ at, ...use }) => [at.file, use])]);
      // Few themes ask for them, and it takes the whole deck to tell.
      if (last?.key === key && (last.letters === undefined || last.letters === tools.letters())) return last.dress;
      let letters: string | undefined;
      const dress = readDress(deck, {
        ...tools,
        letters() {
          letters ??= tools.letters();
          return letters;
        },
      });
      const kept = { key, letters, dress };
      const drop = (): void => {
        if (last === kept) last = undefined;
      };
      last = dress.appearance.diagnostics.length === 0 ? kept : undefined;
      dress.pictures.then(({ diagnostics }) => diagnostics.length > 0 && drop(), drop);
      return dress;
    },
    forget() {
      last = undefined;
    },
  };
}
