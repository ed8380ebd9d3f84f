import { html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { TimelineSpec } from '../schema/fences/timeline.ts';
import { timelineSchema } from '../schema/fences/timeline.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** `timeline`: events in order. */
export const timelineFence = defineFence({
  kind: 'timeline',
  schema: timelineSchema,
  example: [
    'events:',
    '  - { when: 1990, what: What came first }',
    '  - { when: 2000, what: What came next }',
    'alt: A line from 1990 to 2000',
  ].join('\n'),
  needs: needsNothing,
  draw: drawTimeline,
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { words: ['when', 'what'], silent: ['fact'] }),
  references: { facts: ['fact'], helpLines: [] },
  shownOn: onSlide,
  standalone: 3,
});

/** Draws a `timeline` fence: events evenly spaced on a line, as a list that browsers can wrap and readers can read. */
function drawTimeline(spec: TimelineSpec, { fact, say }: DrawingContext): Drawing {
  const events = spec.events.map((event) => ({
    when: String(event.when),
    what: event.what ?? (event.fact === undefined ? '' : fact(event.fact)),
  }));
  const items = events.map(({ when, what }) => html`<li><b>${when}</b><span>${what}</span></li>`);
  const list = html`<ol class="timeline${events.length > 4 ? ' many' : ''}" aria-label="${spec.alt}" style="--columns:${events.length}">${items}</ol>`;
  return {
    html: frameDrawing('timeline', spec.caption, list.markup),
    textAlternative: {
      kind: 'table',
      head: [say('table.when'), say('table.what')],
      rows: events.map(({ when, what }) => [when, what]),
    },
  };
}
