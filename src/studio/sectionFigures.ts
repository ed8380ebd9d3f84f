import { noteTime } from '../check/noteTime.ts';
import { highestGrade, isGraded, readingGrade } from '../check/readingGrade.ts';
import type { DeckSection, Slide } from '../model/deck.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { countWords, plainText } from '../model/plainText.ts';
import type { NoteFigures, SectionFigures } from '../model/sectionFigures.ts';

type Reckoning = Pick<DeckManifest, 'pace' | 'language' | 'audience'>;

/** How much is said and read of a section as a talk tells it, by the functions that the rules use. */
export function sectionFigures(told: DeckSection, talk: Reckoning): SectionFigures {
  const { slides, seconds } = told;
  const handout = slides.map(({ handoutText }) => handoutText).join('\n');
  return {
    notes: noteFigures(slides, talk),
    planned: seconds,
    fit: noteTime(told, talk.pace).fit,
    handout: {
      words: countWords(handout),
      grade: gradeOf(handout, talk),
      highest: isGraded(talk.language) ? highestGrade[talk.audience] : undefined,
    },
  };
}

/** What the notes of these slides take. */
export function noteFigures(slides: readonly Slide[], talk: Reckoning): NoteFigures {
  const words = slides.reduce((sum, { noteWords }) => sum + noteWords, 0);
  const text = slides.map(({ notes }) => plainText(notes)).join('\n');
  return { words, seconds: Math.round((60 * words) / talk.pace), grade: gradeOf(text, talk) };
}

function gradeOf(text: string, { language }: Reckoning): number | undefined {
  return isGraded(language) ? readingGrade(text)?.grade : undefined;
}
