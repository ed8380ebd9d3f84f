import type { ChartData } from '../model/drawing.ts';
import type { DocumentMetadata } from '../model/output.ts';
import type { SlideReading, ThemeReading } from '../model/slideReading.ts';

/** What a file for a presentation program is written from. */
export interface Presentation {
  readonly metadata: DocumentMetadata;
  /** Size of a slide in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: ThemeReading;
  readonly themeName: string;
  readonly slides: readonly PresentationSlide[];
  /** By the keys of readings. */
  readonly pictures: ReadonlyMap<string, PresentationPicture>;
  /** Whether speaker notes go in. */
  readonly withNotes: boolean;
}

export interface PresentationSlide {
  readonly reading: SlideReading;
  /** What it is called, also where it shows no heading. */
  readonly title: string;
  /** As its author or the kit names it: `title`, `section` … */
  readonly layout: string;
  readonly language: string;
  readonly notes: readonly NoteLine[];
  /** Charts of the slide, in their order. */
  readonly charts: readonly ChartData[];
  /** What the theme paints behind everything, and where; undefined when it is plain. */
  readonly ornament?: {
    readonly key: string;
    readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  };
}

/** A paragraph of speaker notes. */
export interface NoteLine {
  readonly text: string;
  /** Depth in lists from 1; 0 for plain words. */
  readonly level: number;
}

/** A picture's file; a drawing has its SVG in front of that. */
export interface PresentationPicture {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpeg' | 'gif';
  readonly svg?: string;
}
