import type { QuizQuestion } from '../../schema/fences/quiz.ts';
import { type AskedQuestion, deckQuestions, shuffleSeed } from '../sheets/parts/deckQuestions.ts';
import { shuffle, shuffleApart } from '../sheets/parts/shuffle.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';

/** A question as programs for classes take it: plain text, its answers beside it. */
export interface ClassQuestion {
  /** Its own, with the slide's before it where two sections call theirs alike: unique in the deck. */
  readonly id: string;
  readonly level: QuizQuestion['level'];
  readonly kind: Exclude<QuizQuestion['kind'], PaperKind>;
  /** In a `cloze`, ____ stands for each gap. */
  readonly ask: string;
  /** In a `cloze` one a gap, in an `order` the items as they are right, in a `match` none; else what is right or may be said. */
  readonly answers: readonly string[];
  /** With `choice`, mixed as on the worksheet. */
  readonly choices: readonly string[];
  /** With `match`, the left ones in the author's order. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** With `match`, the right ones, and with `order`, the items: mixed as on the worksheet. */
  readonly mixed: readonly string[];
}

/** What a deck asks a class. */
export interface ClassQuestions {
  readonly questions: readonly ClassQuestion[];
  /** Ids of questions that need the map or chart printed on the worksheet, and so stay on paper. */
  readonly onPaper: readonly string[];
}

type PaperKind = 'map' | 'chart';

/** The questions of a deck's worksheet, in its order, for programs. */
export function classQuestions(context: SheetContext): ClassQuestions {
  const asked = deckQuestions(context).flatMap(({ questions }) => questions);
  const idOf = ({ id, slide }: AskedQuestion): string =>
    asked.filter((other) => other.id === id).length === 1 ? id : `${slide.slide.id}-${id}`;
  return {
    questions: asked.flatMap((question) => {
      const { kind } = question;
      return kind === 'map' || kind === 'chart' ? [] : [{ ...plain(question, kind, context), id: idOf(question) }];
    }),
    onPaper: asked.filter(({ kind }) => kind === 'map' || kind === 'chart').map(idOf),
  };
}

function plain(question: AskedQuestion, kind: ClassQuestion['kind'], context: SheetContext): Omit<ClassQuestion, 'id'> {
  const seed = `${shuffleSeed(context)} ${question.id}`;
  const given = [question.answer ?? []].flat().map(String);
  const items = (question.items ?? []).map(String);
  const pairs = (question.pairs ?? []).map(({ left, right }) => ({ left: String(left), right: String(right) }));
  return {
    level: question.level,
    kind,
    ask: oneLine(question.ask),
    answers: kind === 'order' && !Array.isArray(question.answer) ? items : given,
    choices: shuffle((question.choices ?? []).map(String), seed),
    pairs,
    mixed: kind === 'order' ? shuffleApart(items, seed) : shuffleApart(pairs, seed).map(({ right }) => right),
  };
}

/** `ask` may be a YAML block of several lines, where the worksheet runs them together. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
