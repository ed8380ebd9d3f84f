import type { Deck, Slide } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { groupBy } from '../../model/groupBy.ts';
import { report } from '../../model/report.ts';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import { wordsPlace } from './wordsPlace.ts';

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
export function legibilityDiagnostics(deck: Deck, legibility: readonly SlideLegibility[]): Diagnostic[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const seen = legibility.flatMap((one) => {
    const slide = slides.get(one.id);
    return slide === undefined ? [] : [{ slide, one }];
  });
  const faintTexts = seen.flatMap(({ slide, one }) => one.faint.map((text) => ({ ...text, slide })));
  const others = seen.flatMap(({ slide, one }) =>
    [...small(slide, one), ...collisions(slide, one), ...stray(slide, one)].map(({ code, text, ...rest }) =>
      report(code, { ...rest, at: wordsPlace(slide, text) }),
    ),
  );
  return [...others, ...faint(faintTexts)];
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

/** Two blocks that lie on each other do so with every word. */
function collisions(slide: Slide, { collisions: list }: SlideLegibility): Found[] {
  return groupBy(list, ({ text, on }) =>
    [wordsPlace(slide, text), wordsPlace(slide, on)].map(placeName).sort().join(),
  ).map(([{ text, on }, ...more]) => ({
    code: 'slide-collision',
    message: `On slide ${slide.number} “${text}” lies on “${on}”${andMore(more.length, 'place')}.`,
    hint: 'Shorten one of them, or make two slides of it.',
    text,
  }));
}

interface FaintText {
  readonly slide: Slide;
  readonly text: string;
  readonly ratio: number;
}

/**
 * One for each block, at its faintest words: what covers them covers all. Then one for each contrast: words as faint as others on
 * another slide have their colour from the same place.
 */
function faint(texts: readonly FaintText[]): Diagnostic[] {
  const blocks = groupBy(texts, ({ slide, text }) => `${slide.id} ${placeName(wordsPlace(slide, text))}`).map(
    ([first, ...more]) => ({
      worst: [first, ...more].reduce((least, one) => (one.ratio < least.ratio ? one : least)),
      count: more.length + 1,
    }),
  );
  return groupBy(blocks, ({ worst }) => worst.ratio.toFixed(2)).map(([first, ...more]) => {
    const { slide, text, ratio } = first.worst;
    const count = more.reduce((sum, block) => sum + block.count, first.count - 1);
    return report('faint-text', {
      message: `On slide ${slide.number} “${text}” has a contrast of ${ratio.toFixed(1)}:1 with what lies behind it; it needs 7:1${andMore(count, 'text')}.`,
      at: wordsPlace(slide, text),
      hint: 'Take another color, or move the words off the picture.',
      ...(more.length === 0
        ? {}
        : {
            related: more.map(({ worst }) => ({ ...wordsPlace(worst.slide, worst.text), message: `“${worst.text}”` })),
          }),
    });
  });
}

function andMore(count: number, what: string): string {
  return count === 0 ? '' : `, and so in ${count} more ${what}${count === 1 ? '' : 's'}`;
}

function placeName({ file, line, column }: SourceSpan): string {
  return `${file}:${line}:${column}`;
}

function stray(slide: Slide, { stray: list }: SlideLegibility): Found[] {
  return list.map(({ text, character, fault }) => ({
    code: 'missing-glyph',
    message:
      fault === undefined
        ? `On slide ${slide.number} the kit’s fonts have no ${character}, in “${text}”.`
        : `On slide ${slide.number} ${character} ${fault}.`,
    hint:
      fault === undefined
        ? 'Write it in words, or draw it with an icon.'
        : 'Take out the style that asks for it: an outline of letters, numbers of a list in another script.',
    text,
  }));
}
