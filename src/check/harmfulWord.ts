import { placeInPiece, slidePieces } from '../fences/textPieces.ts';
import type { Deck } from '../model/deck.ts';
import { deckTexts } from '../model/deckTexts.ts';
import { writtenTexts } from '../model/handoutTexts.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { harmfulWords } from './harmfulWords.ts';
import { phrasePattern } from './phrasePattern.ts';
import { printedSlides } from './printedSlides.ts';
import type { Rule } from './rule.ts';

/**
 * Words that harm the people they speak of, on slides, in notes, handout text, titles and alternative text; each with a better one.
 * The kit has a few for any subject; those of its own a project lists under `words` in decks/gates.yaml, and under `allow` the names
 * of organisations and titles of laws in which they may stand.
 *
 * Why: those of whom a talk speaks ask for it. A word can make a person a thing or a crime, or the speaker a hero (CCASA, “Take
 * off the cape”; safe-messaging rules on suicide).
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
 * @example A word that this project lists, in any of its forms
 * ```yaml gates
 * words:
 *   - say: "[old] hag|hags"
 *     better: “woman”
 * ```
 * ```md
 * ## They called her an old hag
 * <!--                  ^^^^^^^ harmful-word -->
 * ```
 * @example ok: a name in which it is right
 * ```yaml gates
 * allow: [Voiceless No More]
 * ```
 * ```md
 * ## A book: “Voiceless No More”
 * ```
 */
export const harmfulWord: Rule = (deck, { gates }) => {
  const words = [...harmfulWords, ...gates.words].map((word) => ({
    ...word,
    pattern: phrasePattern(word.say, word.cased),
  }));
  const names = gates.allow.map(namePattern);
  const texts = spokenTexts(deck);
  const diagnostics = texts.flatMap(({ text, place }) => {
    const bare = withoutNames(text, names);
    return words.flatMap(({ pattern, better }) =>
      [...bare.matchAll(pattern)].map((match) =>
        report('harmful-word', {
          message: `“${match[0]}” harms the people it speaks of.`,
          at: place(match.index, match[0].length),
          hint: `Better: ${better}.`,
        }),
      ),
    );
  });
  return { diagnostics, checked: { 'harmful-word': texts.length } };
};

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
    ...writtenTexts(deckTexts(deck)).map((one) => ({ text: one.text, place: () => one.at })),
    ...[...deck.sections, ...deck.omitted].flatMap(({ section }) =>
      (['title', 'message'] as const).flatMap((key) => {
        const text = section[key];
        // What a twin says is mended in the twin.
        const own = section.languages?.[key] === undefined ? section.translation?.at : undefined;
        return text === undefined ? [] : [{ text, place: () => own ?? section.at }];
      }),
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
function withoutNames(text: string, names: readonly RegExp[]): string {
  return names.reduce((left, name) => left.replace(name, (found) => ' '.repeat(found.length)), text);
}

function namePattern(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi');
}
