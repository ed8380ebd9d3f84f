import type { Deck, Slide } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { plainText } from '../../model/plainText.ts';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import type { Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';

type Found = Pick<Diagnostic, 'code' | 'message' | 'hint'> & { readonly text: string };

/**
 * What a reader in the last row would stumble over, as mistakes of the author's with their places.
 *
 * Why: the last row sees a slide as large as a hand at arm’s length. Sizes are our own, the contrast is that of WCAG 2.1, 1.4.6.
 *
 * @example Too small, on top of each other, too faint, and in a font of the machine
 * ```yaml seen
 * - id: part-one-1
 *   small: [{ text: Grass, size: 12, least: 18 }, { text: Hills, size: 10, least: 18 }]
 *   collisions: [{ text: Grass, on: Hills }]
 *   faint: [{ text: Hills, ratio: 4.5 }]
 *   stray: [{ text: Horses, character: H }]
 * ```
 * ```md
 * ## A headline
 *
 * - Grass
 * <!-- 3^^^^^ slide-collision -->
 * - Hills
 * <!-- 3^^^^^ small-text -->
 * <!-- 3^^^^^ faint-text -->
 * - Horses
 * <!-- 3^^^^^^ missing-glyph -->
 * ```
 * @example A deck that was written for another tool is only warned
 * ```yaml seen
 * - id: talk-1
 *   small: [{ text: Hills, size: 10, least: 18 }]
 *   collisions: [{ text: Grass, on: Hills }]
 *   faint: [{ text: Grass, ratio: 4.5 }]
 *   stray: [{ text: Horses, character: H }]
 * ```
 * ```md external
 * ## A headline
 *
 * - Grass
 * <!-- 3^^^^^ slide-collision (warning) -->
 * <!-- 3^^^^^ faint-text (warning) -->
 * - Hills
 * <!-- 3^^^^^ small-text (warning) -->
 * - Horses
 * <!-- 3^^^^^^ missing-glyph (warning) -->
 * ```
 * @example ok: nothing that a reader would stumble over
 * ```yaml seen
 * - id: part-one-1
 * ```
 * ```md
 * ## A headline
 * ```
 */
export function legibilityDiagnostics(
  deck: Deck,
  legibility: readonly SlideLegibility[],
  external: boolean,
): Diagnostic[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return legibility.flatMap((legibility) => {
    const slide = slides.get(legibility.id);
    if (slide === undefined) return [];
    const found = [
      ...small(slide, legibility),
      ...collisions(slide, legibility),
      ...faint(slide, legibility),
      ...stray(slide, legibility),
    ];
    return found.map(({ text, ...rest }) => ({
      severity: external ? 'warning' : 'error',
      ...rest,
      at: placeOf(slide, text),
    }));
  });
}

/** One diagnostic a slide, for the smallest: the other words of a drawing that was made too small say nothing new. */
function small(slide: Slide, { small: list }: SlideLegibility): Found[] {
  const [worst] = [...list].sort((a, b) => a.size / a.least - b.size / b.least);
  if (worst === undefined) return [];
  return [
    {
      code: 'small-text',
      message: `On slide ${slide.number} “${worst.text}” is ${worst.size} px tall; from the last row it needs ${worst.least} px.`,
      hint: 'Give the drawing more room: a shorter title, fewer words beside it.',
      text: worst.text,
    },
  ];
}

function collisions(slide: Slide, { collisions: list }: SlideLegibility): Found[] {
  return list.map(({ text, on }) => ({
    code: 'slide-collision',
    message: `On slide ${slide.number} “${text}” lies on “${on}”.`,
    hint: 'Shorten one of them, or make two slides of it.',
    text,
  }));
}

function faint(slide: Slide, { faint: list }: SlideLegibility): Found[] {
  return list.map(({ text, ratio }) => ({
    code: 'faint-text',
    message: `On slide ${slide.number} “${text}” has a contrast of ${ratio.toFixed(1)}:1 with what lies behind it; it needs 7:1.`,
    hint: 'Take another color, or move the words off the picture.',
    text,
  }));
}

function stray(slide: Slide, { stray: list }: SlideLegibility): Found[] {
  return list.map(({ text, character }) => ({
    code: 'missing-glyph',
    message: `On slide ${slide.number} the kit’s fonts have no ${character}, in “${text}”.`,
    hint: 'Write it in words, or draw it with an icon.',
    text,
  }));
}

/** Where the words stand in the author's file: the smallest token that holds them, else the slide. */
function placeOf(slide: Slide, text: string): SourceSpan {
  const wanted = text.slice(0, 24);
  const holds = (token: Token): boolean => wordsOf(token).includes(wanted);
  const block = slide.tokens.find((token) => [...visitTokens([token])].some(holds));
  return block === undefined ? slide.at : ([...visitTokens([block])].findLast(holds) ?? block).at;
}

function wordsOf(token: Token): string {
  if (token.type === 'fence') return JSON.stringify(token.spec);
  return 'text' in token ? (token.text ?? '') : plainText([token]);
}
