import { textBlocks } from '../../html/textBlocks.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import type { RenderedSlide } from '../slide/renderSlide.ts';
import { countSteps } from '../speaker/countSteps.ts';

/** What whoever runs the desk must know of one slide. */
export interface Cue {
  readonly rendered: RenderedSlide;
  /** The first of the slide's pictures, and the last where it comes in steps. */
  readonly pictures: readonly string[];
  /** What is spoken last before it; undefined where nothing is written of it, or it is not told. */
  readonly words: SpokenWords | undefined;
  /** How many times it changes before the next one comes. */
  readonly steps: number;
  readonly films: readonly CueFilm[];
  /** When it comes, in seconds from the beginning, and how long it stays; 0 and 0 in a deck without a plan. */
  readonly startsAt: number;
  readonly seconds: number;
}

interface SpokenWords {
  readonly spoken: string;
  /** What the speaker does then, as the notes have it between brackets: `[pause]`. */
  readonly direction: string | undefined;
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

/** The last words of notes, at most seven, and what is done behind them; undefined where nothing is said. */
function lastWords(markup: string): SpokenWords | undefined {
  const texts = textBlocks(markup).map(({ runs }) => runs.map(({ text }) => text).join(''));
  const last = texts.findLast((text) => /\p{L}/u.test(withoutDirections(text)));
  if (last === undefined) return undefined;
  const words = withoutDirections(last)
    .split(/\s+/)
    .filter((word) => word !== '');
  return {
    spoken: `${words.length > mostCueWords ? '… ' : ''}${words.slice(-mostCueWords).join(' ')}`,
    direction: /(\[[^[\]]{1,40}\])\s*$/.exec(last)?.[1],
  };
}

/** A text without what a speaker writes for herself between brackets, such as `[pause]`. */
function withoutDirections(text: string): string {
  return text.replace(/\[[^[\]]*\]/g, ' ');
}
