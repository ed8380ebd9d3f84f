import type { Say } from '../../words/say.ts';
import type { ClassQuestion, ClassQuestions } from './classQuestions.ts';

/** Questions as rows under a head, for a spreadsheet and the forms that read one: question, choices, answer. */
export function quizTable({ questions }: ClassQuestions, say: Say): string[][] {
  const width = Math.max(0, ...questions.map((question) => offered(question).length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const heads = columns.map((index) => say('classroom.choice', { number: String(index + 1) }));
  return [
    [say('classroom.question'), ...heads, say('classroom.answer')],
    ...questions.map((question) => [
      question.ask,
      ...columns.map((index) => offered(question)[index] ?? ''),
      shortAnswer(question),
    ]),
  ];
}

/** The answer in one line: pairs with a sign between their halves, lists with semicolons. */
export function shortAnswer({ kind, answers, pairs }: ClassQuestion): string {
  return kind === 'match' ? pairs.map(({ left, right }) => `${left} = ${right}`).join('; ') : answers.join('; ');
}

/** What is laid before those who answer. */
function offered({ kind, choices, mixed, pairs }: ClassQuestion): readonly string[] {
  if (kind === 'match') return [...pairs.map(({ left }) => left), ...mixed];
  return kind === 'order' ? mixed : choices;
}
