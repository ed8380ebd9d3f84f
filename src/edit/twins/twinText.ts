import { slideId } from '../../compose/slideId.ts';
import type { ChangedText, Refusal } from '../../model/plannedEdit.ts';
import type { SlideStep } from '../../model/projectEdit.ts';
import { notYetTranslated } from '../../model/twin.ts';
import { editSlides } from '../editSlides.ts';
import { plainText } from '../plainText.ts';
import { markSlides, type SlideMark } from '../slides/markSlides.ts';
import { slideAttributes } from '../slides/slideAttributes.ts';
import { slidePlaces } from '../slides/slidePlaces.ts';
import type { SourceSlide } from './sourceSlides.ts';

/** A slide of a twin, as it stands or as it is to be. */
export interface TwinSlide {
  /** Of the slide that it translates. */
  readonly id: string;
  /** The hash of that slide's words, or `todo`. */
  readonly translates: string | undefined;
  /** That slide's place in its section, from 0: the first of two of one id counts, as everywhere. Undefined: there is none. */
  readonly source: number | undefined;
}

/** A twin on its way through steps: what each of its slides translates goes along. */
export interface TwinText {
  readonly text: string;
  readonly slides: readonly TwinSlide[];
}

/** A twin with its slides in step, or why it is not. */
export type SteppedTwin = TwinText | Refusal;

/** The slides of a section before and after a step. */
export interface SteppedSources {
  readonly old: readonly SourceSlide[];
  readonly now: readonly SourceSlide[];
}

/** How a translation stands against its source. */
export function stateOf({ translates, source }: TwinSlide, old: readonly SourceSlide[]): 'fresh' | 'todo' | 'stale' {
  if (translates === notYetTranslated) return 'todo';
  const hash = source === undefined ? undefined : old[source]?.hash;
  return hash !== undefined && hash === translates ? 'fresh' : 'stale';
}

/** @param section its id. @param sources ids of the section's slides. @returns undefined when it is too large to be read. */
export function readTwinText(section: string, text: string, sources: readonly string[]): TwinText | undefined {
  const slides = twinSlides(section, text);
  return (
    slides && { text, slides: slides.map(({ id, translates }) => ({ id, translates, source: placeOf(sources, id) })) }
  );
}

/** The twin after a step with its own slides. @param slides what each translates then. */
export function stepTwin({ text }: TwinText, step: SlideStep, slides: readonly TwinSlide[]): SteppedTwin {
  const changed = editSlides(text, step);
  return changed.kind === 'text' ? { text: changed.text, slides } : changed;
}

/** The twin's text, in which each slide says what it translates. @param section its id. */
export function signTwin(section: string, { text, slides }: TwinText): ChangedText {
  const now = twinSlides(section, text) ?? [];
  const marks = now.map(({ id, isNamed, translates }, index): SlideMark => {
    const wanted = slides[index];
    if (wanted === undefined) return {};
    const isResigned = wanted.translates !== translates;
    return {
      ...((wanted.id !== id || (isResigned && !isNamed)) && { id: wanted.id }),
      ...(isResigned && { translates: wanted.translates }),
    };
  });
  return markSlides(text, marks);
}

/** A slide as its file has it. */
interface SignedSlide extends Omit<TwinSlide, 'source'> {
  readonly isNamed: boolean;
}

function twinSlides(section: string, source: string): SignedSlide[] | undefined {
  const { text } = plainText(source);
  const places = slidePlaces(text);
  const slides = places?.slides.map(({ first, last }, index) => {
    const attributes = slideAttributes(places.masked.slice(first, last));
    return {
      id: slideId(section, { attributes }, index),
      isNamed: attributes.id !== undefined,
      translates: attributes.translates,
    };
  });
  // A file without a body has a slide all the same (parse/parseTwin).
  const [only] = places?.slides ?? [];
  return slides?.length === 1 && only !== undefined && text.slice(only.first, only.last).trim() === '' ? [] : slides;
}

function placeOf(sources: readonly string[], id: string): number | undefined {
  const found = sources.indexOf(id);
  return found === -1 ? undefined : found;
}
