import { posix } from 'node:path';
import { backgroundPictures } from '../html/backgroundPictures.ts';
import type { Deck, DeckSection, Slide } from '../model/deck.ts';
import { isPhotograph } from '../model/photograph.ts';
import { visitTokens } from '../model/visitTokens.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import { type Say, sayIn } from '../words/say.ts';

/**
 * Has each photograph on a deck's slides say who took it and under which licence, as most licences ask of whoever shows it. Decks written
 * for other tools stay as their authors made them.
 * @param credits of `assets/credits.yaml`, by project path.
 */
export function creditPhotographs(deck: Deck, credits: ReadonlyMap<string, CreditRecord>): Deck {
  if (credits.size === 0 || deck.manifest.reveal !== undefined) return deck;
  const say = sayIn(deck.manifest.language, deck.ledger.words);
  const done = new Map<Slide, Slide>();
  const credited = (slide: Slide): Slide => {
    const known = done.get(slide) ?? creditedSlide(slide, credits, say);
    done.set(slide, known);
    return known;
  };
  const ofSection = (section: DeckSection): DeckSection => ({ ...section, slides: section.slides.map(credited) });
  return {
    ...deck,
    slides: deck.slides.map(credited),
    sections: deck.sections.map(ofSection),
    omitted: deck.omitted.map(ofSection),
  };
}

function creditedSlide(slide: Slide, credits: ReadonlyMap<string, CreditRecord>, say: Say): Slide {
  const images = [...visitTokens(slide.tokens)].flatMap((token) => (token.type === 'image' ? [token.href] : []));
  const shown = [...backgroundPictures(slide.attributes), ...images].filter(isPhotograph);
  const found = shown.flatMap((href) => {
    const credit = credits.get(posix.join(posix.dirname(slide.at.file), href.replace(/[?#].*$/, '')));
    return credit === undefined ? [] : [[href, say('photograph', { author: credit.author, licence: credit.licence })]];
  });
  return found.length === 0 ? slide : { ...slide, pictureCredits: Object.fromEntries(found) };
}
