import type { NoteFigures, SectionFigures } from '../../../../model/sectionFigures.ts';
import { clockText } from '../../../../present/paceWords.ts';
import { countOf } from '../../talks/talkWords.ts';

/** Figures as the page says them, each cell a phrase. */
export interface FigureWords {
  readonly slide: string;
  readonly section: string;
  /** How the notes stand against the plan, where they are off it. */
  readonly fit: '' | 'too short' | 'too long';
  readonly handout: string;
  /** Where the handout text asks more of its reader than the audience is to be asked. */
  readonly ease: '' | 'hard to read';
}

/** @param slide what is said to the slide of the cursor; undefined when the talk does not show it. */
export function figureWords(slide: NoteFigures | undefined, section: SectionFigures | undefined): FigureWords {
  return {
    slide: slide === undefined ? 'not shown' : spoken(slide, clockOf(slide.seconds)),
    ...(section === undefined ? nothing : sectionWords(section)),
  };
}

const nothing = { section: 'not known yet', fit: '', handout: 'not known yet', ease: '' } as const;

function sectionWords({ notes, planned, fit, handout }: SectionFigures): Omit<FigureWords, 'slide'> {
  const { words, grade, highest } = handout;
  const limit = grade === undefined || highest === undefined ? '' : ` (limit ${highest})`;
  return {
    section: spoken(notes, `${clockOf(notes.seconds)} of ${clockOf(planned)}`),
    fit: fit === 'fits' ? '' : fit === 'long' ? 'too long' : 'too short',
    handout: `${countOf(words, 'word')}${gradeWords(grade)}${limit}`,
    ease: grade !== undefined && highest !== undefined && grade > highest ? 'hard to read' : '',
  };
}

function spoken({ words, grade }: NoteFigures, time: string): string {
  return `${countOf(words, 'word')}, ${time}${gradeWords(grade)}`;
}

function gradeWords(grade: number | undefined): string {
  return grade === undefined ? '' : `, grade ${grade.toFixed(1)}`;
}

function clockOf(seconds: number): string {
  return clockText(Math.round(seconds) * 1000);
}
