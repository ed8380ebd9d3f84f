import type { FenceMistake } from '../fences/defineFence.ts';
import { clozePieces } from '../fences/quiz/clozePieces.ts';
import { sameAnswer } from '../fences/quiz/sameAnswer.ts';
import type { QuizQuestion } from '../schema/fences/quiz.ts';

/** What does not fit in a question, and where. */
export interface QuestionMistake extends FenceMistake {
  /** From the question on: `['choices', 2]`. */
  readonly path: readonly (string | number)[];
}

type Label = string | number;

/** Why a question cannot be marked as it stands, or loses something that its author wrote. */
export function questionMistakes(question: QuizQuestion): QuestionMistake[] {
  return [...byKind[question.kind](question), ...unprinted(question)];
}

const byKind: Readonly<Record<QuizQuestion['kind'], (question: QuizQuestion) => QuestionMistake[]>> = {
  open: () => [],
  discuss: () => [],
  map: () => [],
  chart: () => [],
  choice,
  cloze,
  order,
  match,
};

function choice({ answer, choices = [] }: QuizQuestion): QuestionMistake[] {
  const hint = `One of: ${quoted(choices)}.`;
  const unanswered = mistake(['ask'], 'No choice is right: the `answer` is missing.', hint);
  const strange = placed(answer).filter(([one]) => !includes(choices, one));
  return [
    ...doubled(choices, ['choices']),
    ...(answer === undefined ? [unanswered] : doubled(listed(answer), ['answer'])),
    ...strange.map(([one, path]) => mistake(path, `The answer “${one}” is none of the choices.`, hint)),
  ];
}

function cloze({ ask, answer }: QuizQuestion): QuestionMistake[] {
  const gaps = clozePieces(ask).length - 1;
  if (gaps === 0) return [mistake(['ask'], 'This `cloze` has no gap.', 'Write ____ for each word that is left out.')];
  const given = placed(answer);
  const counted = `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`;
  const [spare] = given.slice(gaps);
  if (spare !== undefined) {
    const [one, path] = spare;
    return [
      mistake(path, `There are ${counted}, and “${one}” is left over.`, 'An answer for each gap, in their order.'),
    ];
  }
  if (given.length === gaps) return [];
  const path = given.length === 0 ? 'ask' : 'answer';
  return [
    mistake(
      [path],
      `There are ${counted}, and answers for ${given.length}.`,
      'An answer for each gap, in their order.',
    ),
  ];
}

/** Items without a list of answers stand in their right order. */
function order({ answer, items = [] }: QuizQuestion): QuestionMistake[] {
  const twice = doubled(items, ['items']);
  if (answer === undefined) return twice;
  const given = listed(answer);
  const hint = 'The `answer` is the list of all items in their right order; without one the items stand in it.';
  const strange = placed(answer).filter(([one]) => !includes(items, one));
  const left = items.flatMap((item, index) => (includes(given, item) ? [] : [[item, index] as const]));
  return [
    ...twice,
    ...doubled(given, ['answer']),
    ...strange.map(([one, path]) => mistake(path, `“${one}” in the answer is none of the items.`, hint)),
    ...left.map(([item, index]) => mistake(['items', index], `The item “${item}” is not in the answer.`, hint)),
  ];
}

function match({ answer, pairs = [] }: QuizQuestion): QuestionMistake[] {
  const side = (name: 'left' | 'right'): QuestionMistake[] =>
    twice(pairs.map((pair) => pair[name])).map(([one, index]) =>
      mistake(['pairs', index, name], `“${one}” stands twice on the ${name}.`, 'Each half belongs to one other half.'),
    );
  const unread = mistake(['answer'], 'The `answer` of a `match` is printed nowhere.', 'Its pairs are the answer.');
  return [...side('left'), ...side('right'), ...(answer === undefined ? [] : [unread])];
}

/** What another kind of question would print. A forgotten `kind` makes an `open` question of every other one. */
function unprinted(question: QuizQuestion): QuestionMistake[] {
  const owners = [['choices', 'choice'] as const, ['items', 'order'] as const, ['pairs', 'match'] as const];
  return owners.flatMap(([key, kind]) =>
    question[key] === undefined || question.kind === kind
      ? []
      : [mistake([key], `\`${key}\` are not printed with \`kind: ${question.kind}\`.`, `Write \`kind: ${kind}\`.`)],
  );
}

function doubled(labels: readonly Label[], path: QuestionMistake['path']): QuestionMistake[] {
  return twice(labels).map(([one, index]) =>
    mistake([...path, index], `“${one}” stands here twice.`, 'Take one of them out.'),
  );
}

/** Those that another one before them is alike, with their places. */
function twice(labels: readonly Label[]): [label: Label, index: number][] {
  return labels.flatMap((one, index): [Label, number][] =>
    includes(labels.slice(0, index), one) ? [[one, index]] : [],
  );
}

/** Each answer with its place: in the list, or alone. */
function placed(answer: QuizQuestion['answer']): [answer: Label, path: QuestionMistake['path']][] {
  const list = Array.isArray(answer);
  return listed(answer).map((one, index) => [one, list ? ['answer', index] : ['answer']]);
}

function listed(answer: QuizQuestion['answer']): readonly Label[] {
  return [answer ?? []].flat();
}

function includes(labels: readonly Label[], wanted: Label): boolean {
  return labels.some((one) => sameAnswer(one, wanted));
}

function quoted(labels: readonly Label[]): string {
  return labels.map((one) => `“${one}”`).join(', ');
}

function mistake(path: QuestionMistake['path'], message: string, hint: string): QuestionMistake {
  return { path, message, hint };
}
