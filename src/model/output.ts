import type { HandoutLayout } from '../schema/manifestSchema.ts';
import type { Arrangement } from './arrangement.ts';
import type { FinishedPage } from './finishedPage.ts';
import type { PageFit } from './pageFit.ts';

/** What a document says of itself, in HTML head and PDF alike. */
export interface DocumentMetadata {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** BCP 47 language tag. */
  readonly language: string;
  /**
   * Day of the talk (YYYY-MM-DD), written as creation and modification date. Without one neither is written (ISO 32000-1, 14.3.3, asks
   * for none): the day of a build would make other bytes of equal input.
   */
  readonly date?: string;
}

/** A finished page that is to become a PDF. */
export interface PrintJob extends FinishedPage {
  /** Name for messages, such as `church-30/slides.pdf`. */
  readonly name: string;
  readonly metadata: DocumentMetadata;
  /** Page size in points (1/72 in). */
  readonly page: { readonly width: number; readonly height: number };
  /** Exact number of pages when it is known before printing (slides); absent when text flows. */
  readonly pages?: number;
  /** How many slides it shows or tells: the time that it may take follows it. */
  readonly slides?: number;
  /** Number of headings that must come out as bookmarks. */
  readonly headings: number;
  /** Fonts that the PDF may use beside those of the kit and the project, by their own names: those of the theme. */
  readonly fonts?: readonly string[];
  /** Whether letters that did not come out in these are told of and not refused: styles from elsewhere may ask for anything. */
  readonly tellsFonts?: true;
  /** How the page arranges itself before it is printed; absent when it is printed as it stands. */
  readonly arrangement?: Arrangement;
  /** Which handout it is. */
  readonly handout?: HandoutLayout;
}

/** Letters that came out in a font that the PDF should not hold. */
export interface StrayFont {
  /** The first page that shows it, from 1. */
  readonly page: number;
  /** The letters it shows, in quotes; `something` when they cannot be told. */
  readonly letters: string;
  /** What is wrong with it, as the end of a sentence. */
  readonly fault: string;
}

/** A printed and checked PDF. Sizes in points. */
export interface PrintedPdf {
  /** Fonts that it should not hold, where the job has them told of. */
  readonly fontFaults?: readonly StrayFont[];
  /** Of a page that was fitted (`arrangement`): what that cost. */
  readonly fit?: PageFit;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
}
