import type { Deck } from './deck.ts';
import { type HandoutTexts, noHandoutTexts } from './handoutTexts.ts';

/** Records of which each entry stands for itself; a card's side is one whole. */
const merged = ['host', 'family', 'lesson', 'guide', 'bulletin', 'jobAid', 'evaluation'] as const;

/**
 * The texts of a deck: what its manifest says goes before what `decks/handouts.yaml` says to all, entry by entry. Lists of
 * questions and of duties to report are joined, the deck's own first; those for other topics than the deck's are left out.
 */
export function deckTexts({ manifest, ledger, sections, omitted }: Deck): HandoutTexts {
  const own = manifest.handoutTexts ?? noHandoutTexts;
  const shared = ledger.handoutTexts;
  const spoken = new Set([...sections, ...omitted].flatMap(({ section }) => section.topics.map(lowered)));
  const isMeant = ({ topics }: { readonly topics?: readonly string[] | undefined }): boolean =>
    topics === undefined || topics.some((topic) => spoken.has(lowered(topic)));
  return {
    ...shared,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    ...Object.fromEntries(
      merged.flatMap((key) => (own[key] && shared[key] ? [[key, { ...shared[key], ...own[key] }]] : [])),
    ),
    at: own.at,
    reporting: [...own.reporting, ...shared.reporting].filter(isMeant),
    hardQuestions: [...own.hardQuestions, ...shared.hardQuestions].filter(isMeant),
  };
}

function lowered(topic: string): string {
  return topic.toLowerCase();
}
