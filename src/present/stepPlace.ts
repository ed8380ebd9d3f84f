import { type OutlineSlide, type Place, slideOf, type TalkOutline } from './talkOutline.ts';
import type { TalkState } from './talkState.ts';

/** Ids of the slides that were cut on the way. */
export function skippedSlides({ cuts }: Pick<TalkState, 'cuts'>): ReadonlySet<string> {
  return new Set(cuts.flatMap((offer) => offer.cuts).flatMap(({ slides }) => slides));
}

/** The slides after one, without those that were cut. */
export function slidesAfter(outline: TalkOutline, { cuts }: Pick<TalkState, 'cuts'>, id: string): OutlineSlide[] {
  const skipped = skippedSlides({ cuts });
  const at = outline.slides.findIndex((slide) => slide.id === id);
  return outline.slides.slice(at + 1).filter((slide) => !skipped.has(slide.id));
}

/** What one press further shows: the next step, else the next slide; undefined at the end. */
export function nextPlace(outline: TalkOutline, state: Pick<TalkState, 'cuts' | 'place'>): Place | undefined {
  const { slide, step } = state.place;
  if (step < (slideOf(outline, slide)?.steps ?? 0)) return { slide, step: step + 1 };
  const next = slidesAfter(outline, state, slide)[0];
  return next && { slide: next.id, step: 0 };
}

/** What one press back shows: the step before, else the slide before with all of its steps; undefined at the beginning. */
export function previousPlace(outline: TalkOutline, state: Pick<TalkState, 'cuts' | 'place'>): Place | undefined {
  const { slide, step } = state.place;
  if (step > 0) return { slide, step: step - 1 };
  const skipped = skippedSlides(state);
  const at = outline.slides.findIndex(({ id }) => id === slide);
  const before = outline.slides.slice(0, Math.max(0, at)).filter(({ id }) => !skipped.has(id));
  const last = before.at(-1);
  return last && { slide: last.id, step: last.steps };
}

/** A place that the deck has: steps beyond those of the slide are taken back; undefined for a slide of another deck. */
export function placeIn(outline: TalkOutline, { slide, step }: Place): Place | undefined {
  const found = slideOf(outline, slide);
  if (found === undefined) return undefined;
  return { slide, step: Math.min(Math.max(0, Math.trunc(step)), found.steps) };
}
