import type { Deck, DeckSection } from '../../../model/deck.ts';
import { spread } from './spread.ts';

/** What a listener should keep, and what she can do. */
export interface Takeaways {
  readonly points: readonly string[];
  readonly actions: readonly string[];
}

/**
 * What the manifest's `summary` says; else the sections' messages: those under `act/` are things to do, and of the others so
 * many points, the first and the last among them.
 */
export function takeaways({ manifest, sections }: Deck, mostPoints: number): Takeaways {
  const told = sections.filter(({ section }) => section.message !== undefined && section.role === undefined);
  const isAction = ({ section }: DeckSection): boolean => section.id.startsWith('act/');
  return {
    points:
      manifest.summary?.points ??
      messages(
        spread(
          told.filter((one) => !isAction(one)),
          mostPoints,
        ),
      ),
    actions: manifest.summary?.actions ?? messages(told.filter(isAction)),
  };
}

function messages(sections: readonly DeckSection[]): string[] {
  return sections.map(({ section }) => section.message ?? section.title);
}
