import { qrFence } from '../../fences/qr.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { report } from '../../model/report.ts';
import type { SlideCode } from '../../model/slideInspection.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import { visitTokens } from '../../model/visitTokens.ts';

/**
 * Least side of a code's square in CSS px of a slide 720 px tall. From four heights of the screen away, the middle of a hall, a slide is 14°
 * tall; a telephone that takes 1920 pixels over 65° has 420 of them for it, and a scanner wants three for each square.
 */
const leastModule = 5;

/** Between light and dark: grade C of ISO/IEC 15415, the least that GS1 lets pass. */
const leastContrast = 0.4;

/**
 * What a telephone cannot read off a code on a slide: the browser’s picture of it is decoded, as the slide shows it, and must say the address.
 *
 * Why: nobody at home can ask again. A code that a theme has made small or pale, or that something lies upon, is found out in the hall.
 *
 * @example Codes that nobody can scan: squares too small, too pale, covered, another address, and hidden
 * ```yaml codes
 * - { id: part-one-1, address: "https://example.org/1", module: 4.9, contrast: 1, says: "https://example.org/1" }
 * - { id: part-one-1, address: "https://example.org/2", module: 9, contrast: 0.39, says: "https://example.org/2" }
 * - { id: part-one-1, address: "https://example.org/3", module: 9, contrast: 1, says: null }
 * - { id: part-one-1, address: "https://example.org/4", module: 9, contrast: 1, says: "https://example.org/1" }
 * - { id: part-one-2, address: "https://example.org/5", module: 0, contrast: 0, says: null }
 * ```
 * ````md
 * ## A headline
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable -->
 * url: https://example.org/1
 * alt: A code
 * ```
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable -->
 * url: https://example.org/2
 * alt: A code
 * ```
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable -->
 * url: https://example.org/3
 * alt: A code
 * ```
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable -->
 * url: https://example.org/4
 * alt: A code
 * ```
 *
 * ---
 * ## Another headline
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable -->
 * url: https://example.org/5
 * alt: A code
 * ```
 * ````
 * @example A deck that was written for another tool is only warned
 * ```yaml codes
 * - { id: talk-1, address: "https://example.org/1", module: 9, contrast: 1, says: null }
 * ```
 * ````md external
 * ## A headline
 *
 * ```qr
 * <!-- 1^^^^^ qr-unreadable (warning) -->
 * url: https://example.org/1
 * alt: A code
 * ```
 * ````
 * @example ok: a code that says its address
 * ```yaml codes
 * - { id: part-one-1, address: "https://example.org/1", module: 5, contrast: 0.4, says: "https://example.org/1" }
 * ```
 * ````md
 * ## A headline
 *
 * ```qr
 * url: https://example.org/1
 * alt: A code
 * ```
 * ````
 */
export function codeDiagnostics(deck: Deck, codes: readonly SlideCode[]): Diagnostic[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return codes.flatMap((code) => {
    const slide = slides.get(code.id);
    const fault = faultOf(code);
    if (slide === undefined || fault === undefined) return [];
    return [
      report('qr-unreadable', {
        message: `On slide ${slide.number} the code for ${code.address} ${fault.what}.`,
        at: codePlace(slide, code.address),
        hint: fault.hint,
      }),
    ];
  });
}

function faultOf({
  address,
  module,
  contrast,
  says,
}: SlideCode): { readonly what: string; readonly hint: string } | undefined {
  if (module === 0) return { what: 'is not to be seen', hint: 'Take out the style that hides it.' };
  if (module < leastModule) {
    return {
      what: `has squares of ${module} px; from the middle of a hall it needs ${leastModule} px`,
      hint: 'Give the code more room, or take a shorter address.',
    };
  }
  if (contrast < leastContrast) {
    return {
      what: `has ${Math.round(contrast * 100)} % of contrast; it needs ${leastContrast * 100} %`,
      hint: 'Take out the style that changes its colors.',
    };
  }
  if (says === address) return undefined;
  return {
    what: says === null ? 'cannot be read' : `says ${says}`,
    hint: 'See what lies upon it, and what the theme’s styles make of it: dark squares on light, with a light frame.',
  };
}

/** Where the fence stands that draws a code. */
function codePlace(slide: Slide, address: string): SourceSpan {
  const fence = [...visitTokens(slide.tokens)].find(
    (token) => token.type === 'fence' && qrFence.specOf(token)?.url === address,
  );
  return (fence ?? slide).at;
}
