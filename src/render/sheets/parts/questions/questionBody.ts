import { clozePieces } from '../../../../fences/quiz/clozePieces.ts';
import { placeInOrder } from '../../../../fences/quiz/placeInOrder.ts';
import { sameAnswer } from '../../../../fences/quiz/sameAnswer.ts';
import { type Html, html } from '../../../../html/html.ts';
import type { Say } from '../../../../words/say.ts';
import type { AskedQuestion } from '../deckQuestions.ts';
import { shuffleSeed } from '../deckQuestions.ts';
import { gap } from '../gaps.ts';
import { nonBreakingWords } from '../nonBreakingWords.ts';
import { ruledLines } from '../ruledLines.ts';
import { shuffle, shuffleApart } from '../shuffle.ts';
import { chartQuestion } from './chartQuestion.ts';
import { mapQuestion } from './mapQuestion.ts';
import type { QuestionSheet } from './questionSheet.ts';

/** A question's text and its room for the answer. */
export function questionBody(sheet: QuestionSheet): Html {
  return bodies[sheet.question.kind](sheet);
}

const bodies: Readonly<Record<AskedQuestion['kind'], (sheet: QuestionSheet) => Html>> = {
  open: (sheet) => html`${asked(sheet)}${written(sheet, 3)}`,
  discuss: (sheet) => html`${asked(sheet)}${written(sheet, 2)}`,
  choice,
  cloze,
  order,
  match,
  map: (sheet) => html`${asked(sheet)}${mapQuestion(sheet)}${sheet.filled ? answerText(sheet) : ''}`,
  chart: (sheet) => html`${asked(sheet)}${chartQuestion(sheet)}${written(sheet, 1)}`,
};

function choice({ question, filled, context }: QuestionSheet): Html {
  const right = answers({ question });
  const choices = shuffle(question.choices ?? [], `${shuffleSeed(context)} ${question.id}`);
  const items = choices.map(
    (one) =>
      html`<li>${box(filled && right.some((answer) => sameAnswer(answer, one)) ? 'X' : '', filled, context.say)} ${one}</li>`,
  );
  return html`${asked({ question })}<ul class="boxes">${items}</ul>`;
}

function cloze({ question, filled, context }: QuestionSheet): Html {
  const given = answers({ question });
  const pieces = clozePieces(question.ask);
  const text = pieces.map((piece, index) =>
    index === 0 ? html`${piece}` : html`${gap(given[index - 1] ?? '', filled, context.say)}${piece}`,
  );
  return html`<p class="ask cloze">${text}</p>`;
}

/** `answer` gives the right order where it is a list; else the items stand in it. */
function order({ question, filled, context }: QuestionSheet): Html {
  const right = Array.isArray(question.answer) ? question.answer : (question.items ?? []);
  const mixed = shuffleApart(question.items ?? right, `${shuffleSeed(context)} ${question.id}`);
  const items = mixed.map(
    (one) => html`<li>${box(filled ? String(placeInOrder(one, right)) : '', filled, context.say)} ${one}</li>`,
  );
  return html`${asked({ question })}<ul class="boxes">${items}</ul>`;
}

/** Numbers on the left, letters on the right; the letter goes into the box. */
function match({ question, filled, context }: QuestionSheet): Html {
  const pairs = question.pairs ?? [];
  const mixed = shuffleApart(pairs, `${shuffleSeed(context)} ${question.id}`);
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const left = pairs.map(
    (pair) => html`<li>${box(filled ? letter(mixed.indexOf(pair)) : '', filled, context.say)} ${pair.left}</li>`,
  );
  return html`${asked({ question })}<div class="match"><ul class="boxes">${left}</ul><ol class="letters">${mixed.map((pair) => html`<li>${pair.right}</li>`)}</ol></div>`;
}

function asked({ question }: Pick<QuestionSheet, 'question'>): Html {
  return html`<p class="ask">${question.ask}</p>`;
}

/** Lines to write on, or the answer in a space as high. */
function written(sheet: QuestionSheet, lines: number): Html {
  return html`<div class="room room-${lines}">${sheet.filled ? answerText(sheet) : ruledLines(lines)}</div>`;
}

function answerText({ question, context }: QuestionSheet): Html {
  const text = answers({ question }).join(', ');
  const sources = [
    ...new Set((question.facts ?? []).flatMap((id) => [context.deck.ledger.facts.get(id)?.source ?? []].flat())),
  ];
  const names = sources.flatMap((id) => context.deck.ledger.sources.get(id)?.short ?? []);
  return html`<p class="answer">${text === '' ? context.say('answersDiffer') : text}${names.length === 0 ? '' : html` <small>(${nonBreakingWords(names.join('\u00a0· '))})</small>`}</p>`;
}

function answers({ question }: Pick<QuestionSheet, 'question'>): string[] {
  return [question.answer ?? []].flat().map(String);
}

/** A box for a mark; the empty one speaks, for those who fill in the sheet on a screen. */
function box(mark: string, filled: boolean, say: Say): Html {
  if (filled) return html`<b class="mark">${mark}</b>`;
  return html`<span class="mark" role="img" aria-label="${say('box')}"></span>`;
}
