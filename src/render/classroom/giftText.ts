import { placeInOrder } from '../../fences/quiz/placeInOrder.ts';
import { sameAnswer } from '../../fences/quiz/sameAnswer.ts';
import type { ClassQuestion, ClassQuestions } from './classQuestions.ts';
import { clozeGaps } from './clozeGaps.ts';

/**
 * Questions in GIFT, which Moodle and others import (docs.moodle.org, “GIFT format”). An `order` becomes a `match` of items and
 * places, and a cloze a question a gap; open questions carry their answer as general feedback. What stays on paper is named in comments.
 */
export function giftText(title: string, { questions, onPaper }: ClassQuestions): string {
  const levels = [...new Set(questions.map(({ level }) => level))];
  const parts = levels.flatMap((level) => [
    `$CATEGORY: ${oneLine(title).replaceAll('/', '//')}/${level}`,
    ...questions.filter((question) => question.level === level).flatMap(giftQuestions),
  ]);
  const left = onPaper.map((id) => `// ${id} needs the map or chart that is printed on the worksheet.`);
  return `${[...parts, ...left].join('\n\n')}\n`;
}

function giftQuestions(question: ClassQuestion): string[] {
  return forms[question.kind](question);
}

const forms: Readonly<Record<ClassQuestion['kind'], (question: ClassQuestion) => string[]>> = {
  open: essay,
  discuss: essay,
  choice,
  cloze,
  order: (question) => [
    stated(question, pairList(question.mixed.map((item) => [item, String(placeInOrder(item, question.answers))]))),
  ],
  match: (question) => [stated(question, pairList(question.pairs.map(({ left, right }) => [left, right])))],
};

function essay(question: ClassQuestion): string[] {
  return [stated(question, question.answers.length === 0 ? '{}' : `{####${escaped(question.answers.join(', '))}}`)];
}

/** Several right answers share the points, and a wrong one takes as many away, so that ticking all earns nothing. */
function choice(question: ClassQuestion): string[] {
  const right = question.choices.filter((one) => isRight(one, question));
  if (right.length === 0) return essay({ ...question, ask: `${question.ask} (${question.choices.join(' / ')})` });
  const share = (100 / right.length).toFixed(5).replace(/\.?0+$/, '');
  const lines = question.choices.map((one) => {
    if (right.length === 1) return `${isRight(one, question) ? '=%100%' : '~%0%'}${escaped(one)}`;
    return `~%${isRight(one, question) ? '' : '-'}${share}%${escaped(one)}`;
  });
  return [stated(question, answerList(lines))];
}

/** Whether a choice is among the answers, as the worksheet's key marks it. */
export function isRight(choice: string, { answers }: Pick<ClassQuestion, 'answers'>): boolean {
  return answers.some((answer) => sameAnswer(answer, choice));
}

function cloze(question: ClassQuestion): string[] {
  const gaps = clozeGaps(question);
  if (gaps.length === 0) return essay(question);
  return gaps.map(({ before, answer, after }, index) => {
    const id = gaps.length === 1 ? question.id : `${question.id}-${index + 1}`;
    return `::${escaped(id)}::[plain]${escaped(before)}{=%100%${escaped(answer)}}${escaped(after)}`;
  });
}

function stated({ id, ask }: ClassQuestion, answers: string): string {
  return `::${escaped(id)}::[plain]${escaped(ask)} ${answers}`;
}

function answerList(lines: readonly string[]): string {
  return `{\n${lines.join('\n')}\n}`;
}

/** An arrow inside a pair would end its left half, and nothing escapes it. */
function pairList(pairs: readonly (readonly [string, string])[]): string {
  const half = (text: string): string => escaped(text.replaceAll('->', '→'));
  return answerList(pairs.map(([left, right]) => `=${half(left)} -> ${half(right)}`));
}

/** What GIFT reads as its own signs. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\~=#{}:]/g, String.raw`\$&`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
