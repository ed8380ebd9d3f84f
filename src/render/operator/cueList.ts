import { textBlocks } from '../../html/textBlocks.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import type { RenderedSlide } from '../slide/renderSlide.ts';
import { countSteps } from '../speaker/countSteps.ts';

/** What whoever runs the desk must know of one slide. */
export interface Cue {
  readonly rendered: RenderedSlide;
  /** The first of the slide's pictures, and the last where it comes in steps. */
  readonly pictures: readonly string[];
  /** The last words that are spoken before it; undefined where nothing is written of them, or they are not told. */
  readonly words: string | undefined;
  /** How many times it changes before the next one comes. */
  readonly steps: number;
  readonly films: readonly CueFilm[];
  /** When it comes, in seconds from the beginning, and how long it stays; 0 and 0 in a deck without a plan. */
  readonly startsAt: number;
  readonly seconds: number;
}

export interface CueFilm {
  readonly kind: 'film' | 'sound';
  readonly name: string;
  /** Where its file says it. */
  readonly seconds: number | undefined;
}

/** Of a speaker's notes an operator gets so many words a slide: enough to hear where one is, too few to read the talk. */
const mostCueWords = 7;

/**
 * The slides of a deck as cues.
 * @param pictures names of a slide's pictures, by its id. @param told whether last words of notes are told.
 */
export function cueList(
  { slides, films }: Pick<SheetContext, 'slides' | 'films'>,
  pictures: ReadonlyMap<string, readonly string[]>,
  told: boolean,
): Cue[] {
  let elapsed = 0;
  return slides.map((rendered, index): Cue => {
    const { slide, section } = rendered;
    const names = pictures.get(slide.id) ?? [];
    const [first, last] = [names[0], names.at(-1)];
    const startsAt = elapsed;
    elapsed += slide.seconds;
    const before = slides[index - 1];
    return {
      rendered,
      pictures: [...new Set([first, last])].filter((name) => name !== undefined),
      words: told && before !== undefined ? lastWords(before.notes.markup) : undefined,
      steps: countSteps(section.markup),
      films: films
        .filter(({ address }) => section.markup.includes(address))
        .map(({ kind, name, facts }) => ({ kind, name, seconds: facts.seconds })),
      startsAt,
      seconds: slide.seconds,
    };
  });
}

/** The last words of notes, at most seven; undefined where there are none. */
function lastWords(markup: string): string | undefined {
  const texts = textBlocks(markup).map(({ runs }) => runs.map(({ text }) => text).join(''));
  const words = (texts.findLast((text) => /\p{L}/u.test(text)) ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return `${words.length > mostCueWords ? '… ' : ''}${words.slice(-mostCueWords).join(' ')}`;
}
