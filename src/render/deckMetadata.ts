import type { Deck } from '../model/deck.ts';
import type { DocumentMetadata } from '../model/output.ts';

/** What every document of a deck says of itself. */
export function deckMetadata(deck: Deck): DocumentMetadata {
  const { manifest, ledger } = deck;
  const author = [ledger.speaker.name, ledger.speaker.organisation].find((part) => part != null && part !== '');
  const topics = [...new Set(deck.sections.flatMap(({ section }) => section.topics))];
  return {
    title: manifest.title,
    ...(author == null ? {} : { author }),
    ...(manifest.subtitle === undefined ? {} : { subject: manifest.subtitle }),
    keywords: topics,
    language: manifest.language,
    ...(manifest.date === undefined ? {} : { date: manifest.date }),
  };
}
