import type { Deck, Slide } from '../model/deck.ts';
import { hostOf, type LoggedTalk } from '../model/loggedTalk.ts';
import type { SeenSlide, SlideName, TalkCard } from '../model/studio.ts';
import { slideSize } from '../render/sheets/sheetContext.ts';
import type { SlideLooks } from './slideLooks.ts';

/** A deck as a card shows it. @param log of the whole project, oldest first. @param looks of its slides. */
export function talkCard(deck: Deck, log: readonly LoggedTalk[], looks: SlideLooks): TalkCard {
  const { manifest, sections, slides } = deck;
  const told = log.filter((talk) => talk.deck === manifest.name);
  const given = told.findLast(({ kind }) => kind === 'given');
  const last = told.at(-1);
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  return {
    name: manifest.name,
    file: manifest.at.file,
    title: manifest.title,
    subtitle: manifest.subtitle,
    audience: manifest.audience,
    slot: manifest.slot,
    questions: manifest.questions,
    planned: tenths(sections.reduce((sum, section) => sum + section.seconds, 0) / 60),
    spoken: tenths(words / manifest.pace),
    measured: last === undefined ? undefined : tenths(last.tookSeconds / 60),
    slides: slides.map(slideName),
    first: seenSlide(slides[0], looks),
    shape: slideSize(deck),
    lastGiven: given === undefined ? undefined : { day: given.day, host: hostOf(given) },
  };
}

export function slideName({ id, title }: Slide): SlideName {
  return { key: id, title };
}

/** The first of a deck or a section, for its card. */
export function seenSlide(slide: Slide | undefined, looks: SlideLooks): SeenSlide | undefined {
  return slide && { ...slideName(slide), look: looks(slide) };
}

function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
