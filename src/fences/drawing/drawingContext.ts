import type { DrawingData } from '../../model/drawingData.ts';
import type { MapSettings } from '../../model/projectSettings.ts';
import type { HelpLineRecord } from '../../schema/helpLineSchema.ts';
import type { Say } from '../../words/say.ts';

/** Everything a drawing may know beside its own fence. Drawings read no disk, no clock and no randomness. */
export interface DrawingContext extends Omit<DrawingData, 'diagnostics'> {
  /** BCP 47 tag of the deck, by which figures are written. */
  readonly language: string;
  /** What a drawing itself says, in that language. */
  readonly say: Say;
  /** Begins every SVG id, so that two drawings on one sheet never share one: `slide-7-1-`. */
  readonly idPrefix: string;
  /** Width of the drawing in pixels: 1120 on a 16:9 slide of 1280, 848 on a 4:3 slide of 960. */
  readonly width: number;
  /** Height that the slide's words leave to it; that under a title of two lines unless given. */
  readonly height?: number | undefined;
  /** The size in pixels down to which names on a map may shrink to fit: less than on a slide where it is printed without one. */
  readonly smallestName?: number | undefined;
  /** The text of a fact, by the reference an author writes (`river-length` or `boats-counted.2010`). */
  readonly fact: (reference: string) => string;
  /** What maps know beside the countries of the world. */
  readonly mapSettings: MapSettings;
  /** Help lines by id. */
  readonly helpLines: ReadonlyMap<string, HelpLineRecord>;
}
