import { deckFences } from '../fences/deckFences.ts';
import { quizFence } from '../fences/quiz.ts';
import { report } from '../model/report.ts';
import { questionMistakes } from './questionMistakes.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Questions of a quiz that cannot be marked: an answer that is none of the choices, gaps and answers that are not as many, an order
 * of other items, words that stand twice where one is asked for, and parts that the question's kind does not print.
 *
 * Why: the key of a worksheet marks what is right by its words. Where they fit nothing it marks nothing, and a class finds out.
 *
 * @example An answer that is none of the choices, a gap without an answer, and an item that the order does not have
 * ````md
 * ## A headline
 *
 * ```quiz
 * questions:
 *   - { id: a, kind: choice, ask: Which is a color?, choices: [red, round], answer: green }
 *   #                                                                               ^^^^^ bad-question
 *   - { id: b, kind: cloze, ask: Bees make ____ and ____., answer: honey }
 *   #                                                              ^^^^^ bad-question
 *   - { id: c, kind: order, ask: Put in order., items: [one, two], answer: [one, too] }
 *   #                                                        ^^^ bad-question
 *   #                                                                            ^^^ bad-question
 * ```
 * ````
 * @example A pair that may be matched either way, and choices of a question that is open
 * ````md
 * ## A headline
 *
 * ```quiz
 * questions:
 *   - id: a
 *     kind: match
 *     ask: What belongs together?
 *     pairs: [{ left: bee, right: honey }, { left: wasp, right: honey }]
 *   #                                                           ^^^^^ bad-question
 *   - id: b
 *     ask: Which is a color?
 *     choices: [red, round]
 *   #          ^^^^^^^^^^^^ bad-question
 * ```
 * ````
 * @example ok: what fits, capitals aside
 * ````md
 * ## A headline
 *
 * ```quiz
 * questions:
 *   - { id: a, kind: choice, ask: Which is a color?, choices: [Red, Round], answer: red }
 *   - { id: b, kind: cloze, ask: Bees make ____ and ____., answer: [honey, wax] }
 *   - { id: c, kind: order, ask: Put in order., items: [one, two] }
 * ```
 * ````
 */
export const badQuestion = ruleOver(
  ['bad-question'],
  (deck) =>
    deckFences(deck).flatMap((fence) =>
      (quizFence.specOf(fence)?.questions ?? []).map((question, index) => ({ fence, question, index })),
    ),
  ({ fence, question, index }, _, { placeInFence }) =>
    questionMistakes(question).map(({ path, message, hint }) =>
      report('bad-question', { message, at: placeInFence(fence, ['questions', index, ...path]), hint }),
    ),
);
