import type { Deck, Slide } from '../model/deck.ts';
import type { Timing } from '../model/timing.ts';

/**
 * Gives the slides of an external deck their seconds as reveal.js's speaker view does (plugin/notes, getTimings): `data-timing` of the
 * slide, else `defaultTiming`; with `totalTime` what is left of it is shared out evenly among slides that name no time. A deck that
 * names neither has no plan.
 */
export function timeSlides(deck: Deck, { totalTime, defaultTiming }: Timing): Deck {
  if (totalTime === undefined && defaultTiming === undefined) return deck;
  const own = deck.slides.map(({ attributes }) => secondsOf(attributes['data-timing']));
  const left = (totalTime ?? 0) - own.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  const open = own.filter((seconds) => seconds === undefined).length;
  const other = totalTime === undefined ? (defaultTiming ?? 0) : Math.max(0, Math.round(left / Math.max(1, open)));
  const timed = new Map(deck.slides.map((slide, index) => [slide, { ...slide, seconds: own[index] ?? other }]));
  const timedOf = (slide: Slide): Slide => timed.get(slide) ?? slide;
  return {
    ...deck,
    slides: deck.slides.map(timedOf),
    sections: deck.sections.map((section) => {
      const slides = section.slides.map(timedOf);
      return { ...section, slides, seconds: slides.reduce((sum, { seconds }) => sum + seconds, 0) };
    }),
  };
}

function secondsOf(timing: string | undefined): number | undefined {
  const seconds = Number.parseInt(timing ?? '', 10);
  return seconds > 0 ? seconds : undefined;
}
