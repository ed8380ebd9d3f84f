import { html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PollSpec } from '../schema/fences/poll.ts';
import { pollSchema } from '../schema/fences/poll.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** `poll`: a question to the room, whose raised hands the speaker counts. */
export const pollFence = defineFence({
  kind: 'poll',
  schema: pollSchema,
  example: ['question: Have you heard of this before?', "answers: ['Yes', 'No']"].join('\n'),
  needs: needsNothing,
  draw: drawPoll,
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { words: ['question', 'answers'] }),
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: undefined,
});

/**
 * Draws a `poll` fence: each answer on the track of its bar, and the hands counted for it. On screen a script sets the counts
 * (client/poll/showPoll.ts) and a style says that there are none yet; on paper a box for the number stands in their place. All of it is text, so it has no text alternative.
 */
function drawPoll({ question, answers, caption }: PollSpec): Drawing {
  const rows = answers.map(
    (answer) => html`<li><span>${answer}</span><b class="poll-count" data-count></b><i class="poll-box"></i></li>`,
  );
  const size = answers.length <= 4 ? 'few' : answers.length <= 6 ? 'some' : 'many';
  const list = html`<p class="poll-question">${question}</p><ul class="poll-answers ${size}" data-poll>${rows}</ul>`;
  return { html: frameDrawing('poll', caption, list.markup) };
}
