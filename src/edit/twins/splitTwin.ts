import { isFigure } from '../../compose/figures.ts';
import type { SlideStep } from '../../model/projectEdit.ts';
import { cutParts } from '../../parse/cutParts.ts';
import { parseTwin } from '../../parse/parseTwin.ts';
import { plainText } from '../plainText.ts';
import { slidePlaces } from '../slides/slidePlaces.ts';
import { secondHalf } from './newPlaces.ts';
import { isSameShape, type SlideUnit, slideUnits } from './slideUnits.ts';
import type { SourceSlide } from './sourceSlides.ts';
import { type SteppedSources, stateOf, stepTwin, type TwinSlide, type TwinText } from './twinText.ts';

/** Splits a slide of a twin as its section’s is split, where both are told alike. @param section its id. */
export function splitTwin(
  twin: TwinText,
  { slide, line }: Extract<SlideStep, { do: 'split' }>,
  { old, now }: SteppedSources,
  section: string,
): TwinText {
  const at = twin.slides.findIndex(({ source }) => source === slide);
  const own = twin.slides[at];
  const [whole, upper, lower] = [old[slide], now[slide], now[slide + 1]];
  if (own === undefined || whole === undefined || upper === undefined || lower === undefined) return twin;
  const half = (source: number, { hash }: SourceSlide): TwinSlide => ({
    ...own,
    source,
    translates: stateOf(own, old) === 'fresh' ? hash : own.translates,
  });
  const halves = [half(slide, upper), half(secondHalf, lower)];
  const place = splitPlace(line, { whole, upper, lower }, twin.text, at, section);
  if (place === undefined) return twin;
  if (typeof place === 'string')
    return { ...twin, slides: twin.slides.toSpliced(at, 1, ...halves.slice(...(place === 'upper' ? [0, 1] : [1, 2]))) };
  const slides = twin.slides.toSpliced(at, 1, ...halves);
  const stepped = stepTwin(twin, { do: 'split', slide: at, line: place }, slides);
  return 'kind' in stepped ? twin : stepped;
}

interface SplitSlide {
  readonly whole: SourceSlide;
  readonly upper: SourceSlide;
  readonly lower: SourceSlide;
}

/**
 * The line of a translation with which its second half begins, or the half to which all of it belongs, where the other is a figure that it
 * leaves to its source; undefined where it is told otherwise than its source.
 */
function splitPlace(
  line: number,
  sources: SplitSlide,
  text: string,
  index: number,
  section: string,
): number | 'upper' | 'lower' | undefined {
  const draft = parseTwin(section, '', text).value?.slides[index];
  if (draft === undefined) return undefined;
  const figures = draft.tokens.some(isFigure);
  const unitsOf = (slide: SourceSlide): SlideUnit[] => (slide.draft ? slideUnits(slide.draft, figures) : []);
  const [whole, upper, lower] = [unitsOf(sources.whole), unitsOf(sources.upper), unitsOf(sources.lower)];
  const own = slideUnits(draft, figures);
  if (!isSameShape(whole, own) || !isSameShape(whole, [...upper, ...lower])) return undefined;
  if (whole.filter((unit) => unit.line < line).length !== upper.length) return undefined;
  if (upper.length === 0) return 'lower';
  if (lower.length > 0) return own[upper.length]?.line;
  const { notes = [], handout = [] } = sources.lower.draft ?? {};
  return notes.length + handout.length === 0 ? 'upper' : lineAboveNotes(text, index);
}

/** The blank line between what is shown on a slide and what is not; undefined where there is none. */
function lineAboveNotes(source: string, index: number): number | undefined {
  const places = slidePlaces(plainText(source).text);
  const { first = 0, last = 0 } = places?.slides[index] ?? {};
  const shown = cutParts(places?.masked.slice(first, last) ?? '')[0]?.end ?? 0;
  const above = places?.text.slice(0, first + shown) ?? '';
  return /\n[ \t]*\n$/.test(above) ? above.split('\n').length - 1 : undefined;
}
