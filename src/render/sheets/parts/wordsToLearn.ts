import type { GlossaryEntry } from '../../../model/ledger.ts';
import type { SheetContext } from '../sheetContext.ts';
import { glossaryWords } from './glossaryWords.ts';

/** The glossary's words of a deck that are worth learning: an everyday word needs no meaning, only its translations. */
export function wordsToLearn(context: SheetContext): GlossaryEntry[] {
  return glossaryWords(context).filter(
    (entry) => entry.everyday !== true || Object.keys(confirmedTranslations(entry)).length > 0,
  );
}

/** Translations by language tag. One is printed only when a reader of that language has confirmed it. */
export function confirmedTranslations({ lang, check }: GlossaryEntry): Readonly<Record<string, string>> {
  return check === undefined ? (lang ?? {}) : {};
}
