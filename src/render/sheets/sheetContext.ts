import type { ClientCode } from '../../model/artifact.ts';
import type { Deck } from '../../model/deck.ts';
import type { Film } from '../../model/film.ts';
import type { ResolveAsset } from '../../model/finishedPage.ts';
import type { DocumentMetadata } from '../../model/output.ts';
import type { RevealLook } from '../../model/revealLook.ts';
import type { ThemeMarks } from '../../model/themeMarks.ts';
import type { Say } from '../../words/say.ts';
import type { LastChecked } from '../lastChecked.ts';
import type { PageLetters } from '../pageLetters.ts';
import type { RenderedSlide } from '../slide/renderSlide.ts';
import type { SlideContext } from '../slide/slideContext.ts';
import { isRightToLeft } from '../writingOf.ts';

/** What every document of a deck is made from. */
export interface SheetContext extends Omit<PageLetters, 'styles'> {
  readonly deck: Deck;
  readonly slides: readonly RenderedSlide[];
  /** Slides of `deck.omitted`: handouts tell them, decks do not show them. */
  readonly omitted: readonly RenderedSlide[];
  readonly metadata: DocumentMetadata;
  /** Styles of the theme: tokens, layouts, drawings. */
  readonly themeCss: string;
  /** Classes that its styles select by `data-kit` in decks written for another tool (slide/ownClasses.ts); else none. */
  readonly ownClasses: ReadonlySet<string>;
  /** Names of the theme's own fonts, as PDFs name them. */
  readonly themeFonts: readonly string[];
  /** What the theme sets on paper beside colours and type. */
  readonly marks: ThemeMarks;
  /** Films that the slides play: they lie beside the deck. */
  readonly films: readonly Film[];
  /** The pictures and fonts that markup and rules name. */
  readonly resolveAsset: ResolveAsset;
  /** What stands beside numbers whose check no longer holds. */
  readonly lastChecked: LastChecked;
  /** What the kit itself prints, in the deck's language. */
  readonly say: Say;
  /** What paper says where no reader of the language has confirmed the kit's words. */
  readonly unconfirmed: string | undefined;
  readonly paper: 'letter' | 'a4';
  readonly ink: 'color' | 'black';
  /** Draws a fence anew, for sheets that print a drawing without its slide. */
  readonly draw: SlideContext['draw'];
  /** Where sheets are shown by the local server, and not printed. */
  readonly shown?: ShownSheets;
}

/** What a sheet needs so that it can be shown in a page. */
export interface ShownSheets {
  /** Address of the styles that hold the fonts. */
  readonly fonts: string;
  /** The script that arranges it as paper is arranged. */
  readonly client: Pick<ClientCode, 'script' | 'documents'>;
}

/** Width and height of a slide in CSS px; both shapes of ours are 720 px tall, so type sizes are the same. */
export function slideSize(deck: Deck): { readonly width: number; readonly height: number } {
  if (deck.manifest.reveal !== undefined) return deck.manifest.reveal.canvas;
  return deck.manifest.format === '4:3' ? { width: 960, height: 720 } : { width: 1280, height: 720 };
}

/** What the page around slides says of them, for the theme: their shape, and the deck's dark ground when it is shown in a hall. */
export function slideAppearance(deck: Deck, shown: boolean): Readonly<Record<string, string | undefined>> {
  const { format, ground, language, reveal } = deck.manifest;
  return {
    dir: isRightToLeft(language) ? 'rtl' : undefined,
    'data-format': format,
    'data-ground': shown && ground === 'dark' ? 'dark' : undefined,
    'data-palette': reveal?.palette,
    style: reveal && canvasStyle(reveal),
  };
}

function canvasStyle({ canvas, centered }: RevealLook): string {
  const rules = [`--canvas-width:${canvas.width}px`, `--canvas-height:${canvas.height}px`];
  return [...rules, ...(centered ? [] : ['--canvas-align:start'])].join(';');
}

/** Paper in points (1/72 in): US Letter 8.5 × 11 in, A4 210 × 297 mm. */
export const paperSizes = {
  letter: { width: 612, height: 792, css: '8.5in 11in' },
  a4: { width: 595.28, height: 841.89, css: '210mm 297mm' },
} as const;
