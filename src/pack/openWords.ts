import type { Deck } from '../model/deck.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { pageWords } from './pageWords.ts';

/** What a talk says to everybody: its slides and handout texts, and all that its files say but for notes. Notes may say it too. */
export function openWords({ deck, slides, omitted }: Pick<SheetContext, 'deck' | 'slides' | 'omitted'>): string[] {
  const shown = [...slides, ...omitted].flatMap(({ section, printed, handout }) => [section, printed, handout]);
  return [withoutNotes(deck), ...shown.map(({ markup }) => pageWords(markup))];
}

function withoutNotes(deck: Deck): string {
  return JSON.stringify(deck, (key, value: unknown) => {
    if (key === 'notes') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
