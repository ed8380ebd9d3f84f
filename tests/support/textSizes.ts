import type { BrowserSession, UsePage } from '../../src/browser/browserSession.ts';
import { loadDocument } from '../../src/browser/loadDocument.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import type { RenderedTalk } from './renderedTalk.ts';
import { usedPage } from './usedPage.ts';

/**
 * Kinds of text on a slide. A caption is also the address under a QR code, and the hours of a help line. Code, which keeps its lines,
 * and signs above and below a line are not looked at.
 */
export type TextKind = 'map label' | 'caption' | 'source' | 'other';

/** The smallest text of one kind on one slide, as it is shown. */
export interface TextSize {
  readonly slide: string;
  readonly kind: TextKind;
  /** CSS pixels on a slide 720 px tall. */
  readonly size: number;
  readonly words: string;
}

/** Measures every text that is seen on the slides of a talk in the browser; the smallest of each kind on each slide comes back. */
export function textSizes(session: BrowserSession, talk: RenderedTalk): Promise<readonly TextSize[]> {
  const window = { width: slideSize(talk.deck).width, height: 720 };
  const measure: UsePage<readonly TextSize[]> = async (page, watch, client, deadline) => {
    await loadDocument({ page, watch, client }, talk.slidesSheet(), deadline);
    return page.evaluate(() => {
      const smallest = new Map<string, TextSize>();
      for (const slide of document.querySelectorAll('section.slide[id]')) {
        const put = (kind: TextKind, size: number, words: string): void => {
          const key = `${slide.id} ${kind}`;
          if (size < (smallest.get(key)?.size ?? Number.POSITIVE_INFINITY))
            smallest.set(key, { slide: slide.id, kind, size: Math.round(size * 10) / 10, words: words.trim() });
        };
        const number = getComputedStyle(slide, '::after');
        if (number.content.length > 2 && number.content !== 'none')
          put('source', Number.parseFloat(number.fontSize), '#');
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const holder = node.parentElement;
          if (
            holder === null ||
            node.data.trim() === '' ||
            holder.closest('.text-alternative, pre, code, sub, sup, math')
          )
            continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          if (![...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)) continue;
          const matrix = holder instanceof SVGGraphicsElement ? holder.getScreenCTM() : null;
          const scale = matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
          const isSource = holder.closest('.slide-sources, .note, [data-footnotes]') !== null;
          const isCaption = holder.closest('.caption, .qr-address, .helpline-hours') !== null;
          const isLabel = holder.closest('.drawing-map') !== null;
          const kind = isSource ? 'source' : isCaption ? 'caption' : isLabel ? 'map label' : 'other';
          put(kind, Number.parseFloat(getComputedStyle(holder).fontSize) * scale, node.data);
        }
      }
      return [...smallest.values()];
    });
  };
  return usedPage(session, measure, window);
}

/** The least size of each kind for the last row of a hall, in CSS pixels: 32 are 24 pt. */
const least: Readonly<Record<TextKind, number>> = { 'map label': 30, caption: 26, source: 20, other: 32 };

/** Texts of a talk that are too small for the last row, as somebody would read it who mends them. */
export async function textsTooSmall(session: BrowserSession, talk: RenderedTalk): Promise<string[]> {
  const sizes = await textSizes(session, talk);
  if (new Set(sizes.map(({ slide }) => slide)).size < talk.slides.length / 2)
    throw new Error('Slides were not measured.');
  // Half a pixel is rounding: drawings are scaled to the box they have.
  return sizes.flatMap(({ slide, kind, size, words }) =>
    size < least[kind] - 0.5 ? [`${slide}: the ${kind} “${words}” has ${size} px, not ${least[kind]}`] : [],
  );
}
