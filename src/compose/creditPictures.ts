import { assetPath } from '../model/assetPath.ts';
import type { AssetUse, Deck, DeckSection, Slide } from '../model/deck.ts';
import { isPhotograph } from '../model/photograph.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import { type Say, sayIn } from '../words/say.ts';
import { collectAssets } from './collectAssets.ts';

/**
 * Has each picture and film that a deck shows say who made it and under which licence, as most licences ask of whoever shows it: those of
 * slides at their foot, those of handout text alone below it. What nobody has entered says nothing; that photographs are entered is a
 * rule's matter. Decks written for other tools stay as their authors made them.
 * @param credits of `assets/credits.yaml`, by project path.
 */
export function creditPictures(deck: Deck, credits: ReadonlyMap<string, CreditRecord>): Deck {
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
  const found = (uses: readonly AssetUse[]): [string, string][] =>
    uses.flatMap((use) => {
      const credit = credits.get(assetPath(use));
      return credit === undefined ? [] : [[use.href, creditLine(use, credit, say)]];
    });
  const { attributes, attributesAt, tokens, handout, at } = slide;
  const shown = found(collectAssets({ attributes, attributesAt, tokens, notes: [], handout: [], at }));
  const read = found(collectAssets({ attributes: {}, attributesAt: {}, tokens: [], notes: [], handout, at }));
  return {
    ...slide,
    ...(shown.length > 0 && { pictureCredits: Object.fromEntries(shown) }),
    ...(read.length > 0 && { handoutCredits: [...new Set(read.map(([, line]) => line))] }),
  };
}

function creditLine({ href, kind }: AssetUse, { author, licence }: CreditRecord, say: Say): string {
  if (kind === 'film') return say('recording', { author, licence });
  return say(isPhotograph(href) ? 'photograph' : 'drawing', { author, licence });
}
