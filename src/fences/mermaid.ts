import * as z from 'zod';
import { escapeHtml } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { MermaidDrawing } from '../model/mermaid.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { availableSpace } from './drawing/availableSpace.ts';
import { decimal } from './drawing/decimal.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { svgPicture } from './drawing/svgPicture.ts';

/** A diagram in Mermaid's language. */
export interface MermaidSpec {
  readonly source: string;
  /** What its author says that it shows. */
  readonly alt: string | undefined;
  /** Undefined where nobody has drawn it, as in a check. */
  readonly drawn: MermaidDrawing | undefined;
}

/**
 * `mermaid`: what the package of that name draws. Its text is no YAML: it is code until the deck is prepared, and becomes this fence in
 * a project that has the package (talk/drawDiagrams.ts).
 */
export const mermaidFence = defineFence<MermaidSpec>({
  kind: 'mermaid',
  schema: z.custom<MermaidSpec>(),
  needs: needsNothing,
  draw: drawMermaid,
  mistakes: nothing,
  text: ({ source, alt }) => [
    { text: source, role: 'other' },
    ...(alt === undefined ? [] : [{ text: alt, role: 'alt' as const }]),
  ],
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: 6,
});

/** Text of the package's usual size, 16 px, comes out at 28 px like that of other drawings, and smaller where the diagram is large. */
const largest = 1.75;

function drawMermaid({ alt, drawn }: MermaidSpec, context: DrawingContext): Drawing {
  if (drawn === undefined || drawn.width === 0 || drawn.height === 0) return { html: '' };
  const space = availableSpace(context, undefined);
  const scale = Math.min(largest, space.width / drawn.width, space.height / drawn.height);
  const left = (space.width - scale * drawn.width) / 2;
  const words = drawn.words.join('; ');
  const placed = `<g transform="translate(${decimal(left)} 0) scale(${Number(scale.toFixed(4))})">${drawn.body}</g>`;
  const body = [placed.replace(/(\bid="|url\(#|href="#)mermaid~/g, `$1${escapeHtml(context.idPrefix)}`)];
  const height = Math.ceil(scale * drawn.height);
  return {
    html: frameDrawing(
      'mermaid',
      undefined,
      svgPicture({ width: space.width, height, alt: alt ?? `Diagram: ${words}`, body }),
    ),
    ...(words === '' ? {} : { textAlternative: { kind: 'text' as const, text: `${words}.` } }),
  };
}
