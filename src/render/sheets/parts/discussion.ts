import type { SheetContext } from '../sheetContext.ts';
import { chapters, isHelpChapter } from './chapters.ts';
import { deckQuestions } from './deckQuestions.ts';
import { spread } from './spread.ts';
import { whyQuestion } from './whyQuestion.ts';

/**
 * Questions for two or more voices, in the talk's order and from all of it: of each section what its quiz fences give to talk about,
 * else its why. Of more than so many, the first, the last, and others evenly between.
 */
export function discussion(context: SheetContext, most: number): readonly string[] {
  const spoken = deckQuestions(context)
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'discuss');
  const asked = chapters(context)
    .filter((chapter) => !isHelpChapter(chapter) && chapter.section.role === undefined)
    .flatMap((chapter) => {
      const own = spoken.find(({ slide }) => chapter.slides.includes(slide));
      return own?.ask ?? whyQuestion(chapter, context)?.ask ?? [];
    });
  return spread([...new Set(asked)], most);
}
