import type { Arrangement } from './arrangement.ts';
import type { MermaidAnswer, MermaidSettings } from './mermaid.ts';
import type { PageBox } from './pageBox.ts';
import type { PageFit } from './pageFit.ts';
import type { PictureAnswer } from './pictureLook.ts';
import type { MinimumTextSizes, SlideCode, SlideLegibility, SlideMeasure } from './slideInspection.ts';
import type { SlideReading, ThemeReading } from './slideReading.ts';

/** What a deck shows that runs in a page. */
export interface ShownPlace {
  /** Id of the slide; empty when there is none. */
  readonly slide: string;
  readonly step: number;
}

/** Headings of a page that may become bookmarks or not. */
export interface UnsureHeadings {
  /** Those that nobody sees, or not whole. */
  readonly hidden: number;
  /** Other elements that are headings by their `role`. */
  readonly named: number;
}

/** What src/client/paper.ts does in a page that is to be printed. */
export interface PaperFunctions {
  /**
   * Waits until all fonts in use are loaded and all pictures decoded, then arranges the page; null leaves it as it is.
   * @returns empty when the page is ready, else why it never will be.
   */
  settlePage(arrangement: Arrangement | null): Promise<string>;
  /** What a page that is late still waits for, as phrases for a message. */
  listPending(): readonly string[];
  /** Where the first element of each selector stands; null where there is none. */
  boxesOf(selectors: readonly string[]): readonly (PageBox | null)[];
  /** Waits until the page's deck is there. @returns how many slides it has. */
  deckReady(): Promise<number>;
  /** Which slide the page's deck shows, and how many of its steps, once all that is seen of it is there. */
  shownPlace(): Promise<ShownPlace>;
  /** Waits for the first picture of the page's film, and says where it stands; null when there is none. */
  filmBox(): Promise<PageBox | null>;
  /** Asked of a page that is ready. */
  unsureHeadings(): UnsureHeadings;
  /** Asked of a page that is ready and was fitted. */
  pageFit(): PageFit;
  /** Lays a page that is ready out as its first sheet of paper, of that height in CSS pixels. */
  showFirstPage(height: number): void;
  /** Waits for a sheet that is shown and not printed, arranges it, and lays it out as paper of that width in CSS pixels. @returns as `settlePage`. */
  showSheet(width: number): Promise<string>;
}

/** What can be told of a slide's legibility without asking the browser for pictures and fonts. */
export interface StyledLegibility extends Omit<SlideLegibility, 'stray'> {
  /** Whether text lies on a picture, a pattern or a gradient: its contrast only pixels can tell, and `faint` is empty. */
  readonly unsure: boolean;
}

/** A character that came from a font of the machine, where text of `family` asked for it. */
export interface FallbackCharacter {
  readonly family: string;
  readonly character: string;
}

/** A code to scan as a slide draws it. */
export interface DrawnCode extends Omit<SlideCode, keyof CodeReading> {
  /** Which of its slide's codes, from 0. */
  readonly index: number;
}

/** What is read off the picture of a code. */
export type CodeReading = Pick<SlideCode, 'says' | 'contrast'>;

/** What src/client/codes.ts does in any page: it holds what decodes, and is sent where there is a code. */
export interface CodeFunctions {
  readCode(picture: string): Promise<CodeReading>;
}

/** What src/client/inspect.ts tells of every `section.slide[id]` of a page that is ready, in the order of the page. */
export interface InspectFunctions {
  measureSlides(): Promise<readonly SlideMeasure[]>;
  /** @param contrast the least ratio, as WCAG defines it. */
  readLegibility(minimum: MinimumTextSizes, contrast: number): readonly StyledLegibility[];
  /** Names of the pictures of a slide for which others stand in (browser/slides/standIns.ts). */
  standInsOf(id: string): readonly string[];
  /** Gives pictures of a slide other sources, by the name of what stands in for them, and waits until they are shown. */
  setPictures(id: string, sources: Readonly<Record<string, string>>): Promise<void>;
  /** Shows a slide without its letters, so that a picture can be taken of what lies behind them. */
  hideLetters(id: string): { readonly clip: PageBox; readonly isWhole: boolean };
  /** Shows the letters again. @param picture the slide without them, a PNG as base64. @returns text below `contrast`. */
  faintPixels(id: string, picture: string, contrast: number): Promise<SlideLegibility['faint']>;
  drawnCodes(): readonly DrawnCode[];
  /** Brings a code into the window, so that a picture can be taken of it. */
  showCode(id: string, index: number): { readonly clip: PageBox; readonly isWhole: boolean };
  /** A PNG at half its size; both as base64. */
  halvePicture(picture: string): Promise<string>;
  /** Sets all characters of each font family in a hidden line. @returns each line's family and selector. */
  setProbes(): Promise<readonly { readonly family: string; readonly selector: string }[]>;
  /** Takes a hidden line apart. @returns each character and its selector. */
  splitProbe(selector: string): readonly { readonly character: string; readonly selector: string }[];
  /** Takes the hidden lines away, and finds the texts that hold these characters. */
  findCharacters(characters: readonly FallbackCharacter[]): readonly Pick<SlideLegibility, 'id' | 'stray'>[];
}

/** What src/client/mermaid.ts does in a page that holds the package `mermaid`. */
export interface MermaidFunctions {
  /** Draws one diagram, and waits for the page's fonts before. */
  drawMermaid(source: string, settings: MermaidSettings): Promise<MermaidAnswer>;
}

/** What src/client/pictures.ts does in a page that holds pictures and nothing else. */
export interface PictureFunctions {
  /** Tries the page's picture of that number, and makes it smaller, unless `shrinkTo` is null. */
  lookAtPicture(index: number, shrinkTo: number | null): Promise<PictureAnswer>;
}

/** What src/client/reading.ts tells of slides for a presentation program: what they hold, and where. */
export interface ReadingFunctions {
  /** Every `section.slide[id]` of a page that is ready, in the order of the page. */
  readSlides(): readonly SlideReading[];
  readTheme(): ThemeReading;
  /** Shows what has this key, and nothing else. @returns where its slide stands; null where nothing has it. */
  showOnly(key: string): PageBox | null;
  /** Shows a slide without what stands on it. @returns where it stands, and where of it something may be painted; null where nothing is. */
  showGround(id: string): { readonly slide: PageBox; readonly clip: PageBox } | null;
  showAll(): void;
  /**
   * What of a picture of a ground is not plain; null where all of it is.
   * @param picture a PNG as base64, of `clip`, which stands on the slide there.
   */
  cropOrnament(
    picture: string,
    ground: string,
    clip: PageBox,
    slideHeight: number,
  ): Promise<{ readonly box: PageBox; readonly picture: string; readonly ending: 'png' | 'jpeg' } | null>;
}
