import type { Deck } from '../model/deck.ts';
import type { SlideDraft } from '../model/section.ts';

/** The slides of a deck as their authors wrote them: facts not yet resolved, only those of the forms that the deck uses. */
export function shownDrafts(deck: Deck): SlideDraft[] {
  return deck.sections.flatMap(({ section, form }) =>
    section.slides.filter((draft) => draft.form === undefined || draft.form === form),
  );
}
