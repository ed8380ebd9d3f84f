import { slidePieces } from '../../../fences/textPieces.ts';
import type { GlossaryEntry } from '../../../model/ledger.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';
import { wordForms } from './wordForms.ts';

/** Words of the glossary that this deck says, on slides, in handout text or aloud, in the order of the alphabet. */
export function glossaryWords({ deck, slides, omitted }: SheetContext): GlossaryEntry[] {
  const text = [...slides, ...omitted].map(wordsOf).join(' ');
  const collator = new Intl.Collator(deck.manifest.language);
  return [...deck.ledger.glossary.values()]
    .filter((entry) => wordForms(entry.id).test(text))
    .sort((a, b) => collator.compare(bare(a.id), bare(b.id)));
}

/** `to trick` stands under T of trick. */
function bare(word: string): string {
  return word.replace(/^to /, '');
}

/** All that is read on a slide, in its notes and on its handout. */
function wordsOf({ slide }: RenderedSlide): string {
  return slidePieces(slide)
    .filter(({ kind }) => kind !== 'alt')
    .map(({ text }) => text)
    .join(' ');
}
