import { placeInPiece, slidePieces } from '../fences/textPieces.ts';
import type { Deck } from '../model/deck.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { harmfulWords, namesWithHarmfulWords } from './harmfulWords.ts';
import { printedSlides } from './printedSlides.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Words that harm the people they speak of, on slides, in notes, handout text, titles and alternative text; each with a better one.
 * They may stand in names of organisations and titles of laws: the kit's own list, and `allow` in decks/gates.yaml.
 *
 * Why: survivors ask for it. “Rescue” makes the speaker the hero and tells listeners to try one, which is dangerous; the other
 * words make a person a thing or a crime (Traffick Free; CCASA, “Take off the cape”; Dressember; Minnesota Safe Harbor FAQ).
 *
 * @example On a slide and in the notes
 * ```md
 * ## Nobody is one of the **illegals**
 * <!--                      ^^^^^^^^ harmful-word -->
 *
 * Note:
 * Nobody here is voiceless. Many
 * <!--           ^^^^^^^^^ harmful-word -->
 * were told that they committed suicide.
 * <!--                ^^^^^^^^^^^^^^^^^ harmful-word -->
 * ```
 * @example ok: a name in which it is right
 * ```yaml gates
 * allow: [Voiceless No More]
 * ```
 * ```md
 * ## A book: “Voiceless No More”
 * ```
 */
export const harmfulWord = ruleOver(['harmful-word'], spokenTexts, ({ text, place }, _, { gates }) => {
  const bare = withoutNames(text, [...namesWithHarmfulWords, ...gates.allow]);
  return harmfulWords.flatMap(({ pattern, better }) =>
    [...bare.matchAll(pattern)].map((match) => ({
      severity: 'warning' as const,
      code: 'harmful-word' as const,
      message: `“${match[0]}” harms the people it speaks of.`,
      at: place(match.index, match[0].length),
      hint: `Better: ${better}.`,
    })),
  );
});

interface SpokenText {
  readonly text: string;
  readonly place: (offset: number, length: number) => SourceSpan;
}

function spokenTexts(deck: Deck): SpokenText[] {
  const { title, subtitle, closing, summary, at } = deck.manifest;
  const printed = [
    title,
    subtitle,
    closing,
    summary?.sentence,
    ...(summary?.points ?? []),
    ...(summary?.actions ?? []),
  ];
  return [
    ...printed.flatMap((text) => (text === undefined ? [] : [{ text, place: () => at }])),
    ...[...deck.sections, ...deck.omitted].flatMap(({ section }) =>
      [section.title, section.message ?? ''].map((text) => ({ text, place: () => section.at })),
    ),
    ...printedSlides(deck)
      .filter((slide) => slide.section !== '')
      .flatMap(slidePieces)
      .map((piece) => ({
        text: piece.text,
        place: (offset: number, length: number) => placeInPiece(piece, offset, length),
      })),
  ];
}

/** Blanks names out; everything else stays where it is. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi');
    return left.replace(pattern, (found) => ' '.repeat(found.length));
  }, text);
}
