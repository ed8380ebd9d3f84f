import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { sayPlainly } from '../words/say.ts';
import { pageWords } from './pageWords.ts';

/**
 * What a talk says to everybody: its slides and handout texts, all that its files say but for notes, and what the kit prints by itself. Notes
 * may say it too.
 */
export function openWords({ deck, slides, omitted }: Pick<SheetContext, 'deck' | 'slides' | 'omitted'>): string[] {
  const shown = [...slides, ...omitted].flatMap(({ section, printed, handout }) => [section, printed, handout]);
  return [written(deck), written(sayPlainly(deck.manifest.language)), ...shown.map(({ markup }) => pageWords(markup))];
}

/** All texts of a record but those of notes, in one. */
function written(record: object): string {
  const text = JSON.stringify(record, (key, value: unknown) => {
    if (key === 'notes') return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return text.replaceAll(/\\[nrt"]/g, ' ');
}
