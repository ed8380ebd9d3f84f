import { slidePieces } from '../../../fences/textPieces.ts';
import type { GlossaryEntry } from '../../../model/ledger.ts';
import type { SheetContext } from '../sheetContext.ts';
import { glossaryWords } from './glossaryWords.ts';
import { wordForms } from './wordForms.ts';

/** Of the glossary's words those that most slides say, or are told with, in the order of the alphabet. Everyday words need no meaning. */
export function frequentWords(context: SheetContext, most: number): readonly GlossaryEntry[] {
  const texts = context.slides.map(({ slide }) =>
    slidePieces(slide)
      .filter(({ kind, where }) => kind !== 'alt' && where !== 'handout')
      .map(({ text }) => text)
      .join(' '),
  );
  const entries = glossaryWords(context).filter(({ everyday }) => everyday !== true);
  const counted = entries.map((entry) => ({
    entry,
    count: texts.filter((text) => wordForms(entry.id).test(text)).length,
  }));
  const picked = new Set(
    counted
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ entry }) => entry),
  );
  return entries.filter((entry) => picked.has(entry));
}
