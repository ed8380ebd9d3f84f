import type { PageBox } from './pageBox.ts';

/** A colour as RRGGBB, or as RRGGBBAA where something shines through. */
export type ReadColor = string;

/** How letters are set. Sizes in CSS pixels of the slide. */
export interface ReadType {
  /** As styles name them, the first one first. */
  readonly families: readonly string[];
  readonly size: number;
  readonly color: ReadColor;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Letters that are set alike; a line break is a run of `\n`. */
export interface ReadRun extends ReadType {
  readonly text: string;
  /** Where it leads: an address, or `#id`. */
  readonly href?: string;
  /** BCP 47 tag, where it is not the slide's own. */
  readonly language?: string;
  readonly underlined?: true;
  readonly struck?: true;
  readonly raised?: 'super' | 'sub';
}

/** What stands before an item of a list. */
export type ReadMarker = { readonly color?: ReadColor } & (
  | { readonly kind: 'bullet'; readonly character: string }
  | { readonly kind: 'number'; readonly value: number; readonly style: string }
);

export interface ReadParagraph {
  readonly runs: readonly ReadRun[];
  /** Depth in lists, from 0. */
  readonly level: number;
  readonly marker?: ReadMarker;
  readonly align: 'start' | 'center' | 'end';
  readonly rightToLeft?: true;
  /** As a share of the letters' size. */
  readonly lineHeight: number;
  /** Room above it in CSS px. */
  readonly before: number;
  /** How far its text stands in from its box, in CSS px. */
  readonly indent: number;
  /** Where it comes in steps: which, from 0. */
  readonly step?: number;
}

/** What is painted behind or around something. */
export interface ReadPaint {
  readonly fill?: ReadColor;
  readonly line?: { readonly color: ReadColor; readonly width: number };
  /** Of its corners, in CSS px; half of a side or more makes it round. */
  readonly radius: number;
}

interface Placed {
  readonly box: PageBox;
  readonly step?: number;
}

export interface ReadText extends Placed {
  readonly type: 'text';
  readonly role: 'title' | 'words' | 'code' | 'source' | 'footer';
  readonly paragraphs: readonly ReadParagraph[];
  readonly paint?: ReadPaint;
  /** Between its edges and its letters, in CSS px: top, right, bottom, left. */
  readonly insets: readonly [number, number, number, number];
  /** Whether all of it stands in one line. */
  readonly isLine: boolean;
  /** Whether it stands in the middle of its box, and not at its top. */
  readonly isCentred?: true;
}

export interface ReadCell {
  readonly paragraphs: readonly ReadParagraph[];
  readonly insets: readonly [number, number, number, number];
  readonly fill?: ReadColor;
  readonly below?: { readonly color: ReadColor; readonly width: number };
  readonly across: number;
}

export interface ReadTable extends Placed {
  readonly type: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly isHead: boolean; readonly cells: readonly ReadCell[] }[];
}

/** A picture by the address under which the page carries it, or one that only the browser can show, by its key. */
export interface ReadPicture extends Placed {
  readonly type: 'picture';
  readonly key: string;
  readonly address?: string;
  readonly alt: string;
}

/** A drawing made of SVG, which needs nothing around it. */
export interface ReadDrawing extends Placed {
  readonly type: 'drawing';
  readonly key: string;
  readonly svg: string;
  readonly alt: string;
  /** Of which fence it is (`chart`), and its number among those of its kind on the slide, from 0. */
  readonly fence?: { readonly kind: string; readonly index: number };
}

/** An outline, as SVG path data; `view` is what of its plane the shape's box shows. */
export interface ReadOutline {
  readonly paths: readonly string[];
  readonly view: PageBox;
}

/** A plain shape: a box with its paint, or an outline. */
export interface ReadShape extends Placed {
  readonly type: 'shape';
  readonly paint: ReadPaint;
  readonly outline?: ReadOutline;
  /** Degrees, clockwise, around its middle. */
  readonly turn?: number;
}

/** What belongs together, such as an icon and its words. */
export interface ReadGroup extends Placed {
  readonly type: 'group';
  readonly alt: string;
  readonly parts: readonly ReadPart[];
}

export type ReadPart = ReadText | ReadTable | ReadPicture | ReadDrawing | ReadShape | ReadGroup;

/** A slide as the browser lays it out, in pieces that a presentation program knows. Boxes in CSS px from its upper left corner. */
export interface SlideReading {
  readonly id: string;
  readonly language: string | null;
  readonly ground: ReadColor;
  /** Colour of plain words on it. */
  readonly ink: ReadColor;
  /** Colours of the first, second and third series of charts on it; fewer where its theme knows none. */
  readonly series: readonly ReadColor[];
  /** In reading order. */
  readonly parts: readonly ReadPart[];
  /** Where its number stands; null when it shows none. */
  readonly number: { readonly box: PageBox; readonly type: ReadType } | null;
}

/** The look of a deck: colours by their names in the theme, and families for headings and words. */
export interface ThemeReading {
  readonly colors: Readonly<Record<string, ReadColor>>;
  readonly heading: readonly string[];
  readonly text: readonly string[];
}

/** Slides as a presentation program takes them, and the pictures that only a browser can make. */
export interface ReadPresentation {
  readonly theme: ThemeReading;
  readonly slides: readonly SlideReading[];
  /** PNGs of drawings, formulas and pictures in a form that Office does not know, by their keys. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** By the slide's id. */
  readonly ornaments: ReadonlyMap<string, Ornament>;
}

/** A picture of what a theme paints behind a slide, and where on it. */
export interface Ornament {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpeg';
  readonly box: PageBox;
}
