import { type Html, html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { QuizQuestion, QuizSpec } from '../schema/fences/quiz.ts';
import { quizSchema } from '../schema/fences/quiz.ts';
import { defineFence, needsNothing, nothing } from './defineFence.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** `quiz`: questions for worksheets, and for the slide when it says so. */
export const quizFence = defineFence({
  kind: 'quiz',
  schema: quizSchema,
  example: ['questions:', '  - { id: q1, ask: What do you remember? }'].join('\n'),
  needs: needsNothing,
  draw: drawQuiz,
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { silent: ['id', 'level', 'kind', 'facts', 'show'] }),
  references: { facts: ['facts'], helpLines: [] },
  shownOn: ({ show }) => (show === 'cards' ? 'slide' : 'worksheet'),
  standalone: undefined,
});

/**
 * Draws a `quiz` fence as numbered cards when it says `show: cards`; else it feeds worksheets alone and draws nothing.
 * Answers are never on the slide. All of it is text, so it has no text alternative.
 */
function drawQuiz(spec: QuizSpec): Drawing {
  if (spec.show !== 'cards') return { html: '' };
  const columns = spec.questions.length <= 3 ? spec.questions.length : Math.ceil(spec.questions.length / 2);
  const list = html`<ol class="quiz-cards" style="--columns:${columns}">${spec.questions.map(card)}</ol>`;
  return { html: frameDrawing('quiz', spec.caption, list.markup) };
}

function card(question: QuizQuestion): Html {
  const options =
    question.kind === 'choice' ? question.choices : question.kind === 'order' ? question.items : undefined;
  const list = options?.map((option) => html`<li>${option}</li>`);
  return html`<li><span>${question.ask}</span>${list && html`<ol class="quiz-choices">${list}</ol>`}</li>`;
}
