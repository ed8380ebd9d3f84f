import { quizFence } from '../../../fences/quiz.ts';
import { isAbove } from '../../../model/audienceCeiling.ts';
import { visitTokens } from '../../../model/visitTokens.ts';
import type { Audience } from '../../../schema/audienceSchema.ts';
import type { QuizQuestion } from '../../../schema/fences/quiz.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';
import { shuffle } from './shuffle.ts';

/** A question with the place it came from: its map or chart stands on the same slide, or near it. */
export interface AskedQuestion extends QuizQuestion {
  readonly slide: RenderedSlide;
  /** Slides of the same section. */
  readonly section: readonly RenderedSlide[];
}

/** Questions of one level. */
export interface QuestionGroup {
  readonly level: QuizQuestion['level'];
  readonly questions: readonly AskedQuestion[];
}

/**
 * What the quiz fences of a deck ask its audience, by level from the easiest, each level shuffled; no map is asked twice for
 * the same. The manifest's name and `seed` decide the order: the same deck gives the same sheet, another seed gives another
 * class another one.
 */
export function deckQuestions(context: SheetContext): QuestionGroup[] {
  const { manifest, sections } = context.deck;
  const rendered = new Map(context.slides.map((one) => [one.slide, one]));
  const asked = sections.flatMap((part): AskedQuestion[] => {
    const section = part.slides.flatMap((slide) => rendered.get(slide) ?? []);
    return section.flatMap((slide) => slideQuestions(slide).map((question) => ({ ...question, slide, section })));
  });
  const meant = asked.filter((question) => isAsked(question, manifest.audience));
  const distinct = meant.filter((question, index) => !meant.some((other, at) => repeats(question, index, other, at)));
  const seed = shuffleSeed(context);
  return levels.flatMap((level) => {
    const own = distinct.filter((question) => question.level === level);
    return own.length === 0 ? [] : [{ level, questions: shuffle(own, `${seed} ${level}`) }];
  });
}

/** Sections ask each for itself: a map question whose facts another one asks too, and more, would be the same work again. */
function repeats(question: AskedQuestion, index: number, other: AskedQuestion, at: number): boolean {
  if (index === at || question.kind !== 'map' || other.kind !== 'map') return false;
  const [own, others] = [question.facts ?? [], other.facts ?? []];
  const isPart = own.length > 0 && own.every((fact) => others.includes(fact));
  return isPart && (own.length < others.length || at < index);
}

/** Whether a question is meant for an audience: its level is the youngest who are asked it. */
export function isAsked({ level }: QuizQuestion, audience: Audience): boolean {
  return !isAbove(level, audience);
}

export function shuffleSeed({ deck }: SheetContext): string {
  return `${deck.manifest.name} ${deck.manifest.seed ?? ''}`;
}

const levels = ['general', 'teen', 'adult'] as const;

/** The questions of a slide's quiz fences, wherever on it they stand: beside what is shown, in its handout text or its notes. */
export function slideQuestions({ slide }: RenderedSlide): readonly QuizQuestion[] {
  const tokens = [...visitTokens([...slide.tokens, ...slide.handout, ...slide.notes])];
  return tokens.flatMap((token) => (token.type === 'fence' ? (quizFence.specOf(token)?.questions ?? []) : []));
}
