import type { Drawing } from '../model/drawing.ts';
import type { FenceKind, FenceSpecs } from '../schema/fences/fenceSchemas.ts';
import { drawChart } from './chart.ts';
import { drawDiagram } from './diagram.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { drawHelplines } from './helplines.ts';
import { drawIcons } from './icons.ts';
import { drawLetters } from './letters.ts';
import { drawMap } from './map.ts';
import { drawQr } from './qr.ts';
import { drawQuiz } from './quiz.ts';
import { drawTimeline } from './timeline.ts';

/** Fences that become a picture. `columns` hold Markdown and are laid out with it, in render/slide. */
export type DrawnKind = Exclude<FenceKind, 'columns'>;

const painters: { readonly [K in DrawnKind]: (spec: FenceSpecs[K], context: DrawingContext) => Drawing } = {
  map: drawMap,
  chart: drawChart,
  timeline: drawTimeline,
  diagram: drawDiagram,
  icons: drawIcons,
  letters: drawLetters,
  qr: drawQr,
  helplines: drawHelplines,
  quiz: drawQuiz,
};

/**
 * Draws a fence: its kind and its spec, as checked against the kind's schema, with every `{fact:…}` resolved. The same input
 * gives the same bytes. A kind that is not drawn gives an empty drawing. @throws TalkError `read-failed`, see drawMap.
 */
export function draw(kind: string, spec: unknown, context: DrawingContext): Drawing {
  if (!isDrawn(kind)) return { html: '' };
  const paint = painters[kind] as (spec: unknown, context: DrawingContext) => Drawing;
  return paint(spec, context);
}

function isDrawn(kind: string): kind is DrawnKind {
  return Object.hasOwn(painters, kind);
}
