import type { ClassQuestion } from '../../src/render/classroom/classQuestions.ts';

/** A question for a class; an open one unless said otherwise. */
export function classQuestion(parts: Partial<ClassQuestion>): ClassQuestion {
  return {
    id: 'one',
    level: 'general',
    kind: 'open',
    ask: 'Why?',
    answers: [],
    choices: [],
    pairs: [],
    mixed: [],
    ...parts,
  };
}
