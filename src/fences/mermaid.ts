import * as z from 'zod';
import { html, raw } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { MermaidDrawing } from '../model/mermaid.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { availableSpace } from './drawing/availableSpace.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';

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
  schema: z.custom<MermaidSpec>().describe('A diagram in Mermaid’s language.'),
  example: ['flowchart LR', '  accTitle: One thing leads to the next', '  One --> Next'].join('\n'),
  needs: needsNothing,
  draw: drawMermaid,
  mistakes: nothing,
  text: ({ source, alt }) => [
    ...spokenLines(source).map((text) => ({ text, role: 'other' as const })),
    ...(alt === undefined ? [] : [{ text: alt, role: 'alt' as const }]),
  ],
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: 6,
});

/** Lines that may hold words for a reader: not those that style, link or comment, nor the YAML above. */
function spokenLines(source: string): string[] {
  const diagram = source.replace(/^\s*---[ \t]*\n[\s\S]*?\n\s*---[ \t]*(?:\n|$)/, '');
  const silent = /^\s*(?:%%|style\b|linkStyle\b|classDef\b|class\s+\S+\s+\w+;?\s*$|click\b|accTitle\b|accDescr\b)/;
  return diagram.split('\n').filter((line) => line.trim() !== '' && !silent.test(line));
}

/** Text of the package's usual size, 16 px, comes out at 28 px like that of other drawings, and smaller where the diagram is large. */
const largest = 1.75;

function drawMermaid({ alt, drawn }: MermaidSpec, context: DrawingContext): Drawing {
  if (drawn === undefined || drawn.width === 0 || drawn.height === 0) return { html: '' };
  const space = availableSpace(context, undefined);
  const scale = Math.min(largest, space.width / drawn.width, space.height / drawn.height);
  const [width, height] = [Math.ceil(scale * drawn.width), Math.ceil(scale * drawn.height)];
  const words = drawn.words.join('; ');
  const body = drawn.body.replace(/(\bid="|url\(#|href="#)mermaid~/g, `$1${context.idPrefix}`);
  // As wide as it is and no wider, so that it is read in lists and columns too.
  const svg = html`<svg class="drawing-picture" role="img" aria-label="${alt ?? context.say('diagram', { words })}" viewBox="0 0 ${width} ${height}" width="${width}" style="width:${width}px;max-width:100%;margin:auto" xmlns="http://www.w3.org/2000/svg"><g transform="scale(${Number(scale.toFixed(4))})">${raw(body)}</g></svg>`;
  return {
    html: frameDrawing('mermaid', undefined, svg.markup),
    ...(words === '' ? {} : { textAlternative: { kind: 'text', text: `${words}.` } }),
  };
}
