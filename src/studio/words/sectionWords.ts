import type { Deck } from '../../model/deck.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { NameKind, WritingWord } from '../../model/writingWords.ts';
import { readLibrary } from '../readLibrary.ts';
import type { StudioContext } from '../studioContext.ts';

/** What sections name of each other: their ids, what they speak of, and the slides of the talk in which one is seen. */
export function sectionWords(
  context: StudioContext,
  { settings }: Ledger,
  deck: Deck | undefined,
): Pick<Record<NameKind, readonly WritingWord[]>, 'section' | 'topic' | 'slide'> {
  const library = readLibrary(context);
  const hard = settings.hardTopics;
  const topics = new Set([...hard.keys(), ...library.flatMap((section) => section.topics)]);
  return {
    section: library.map(({ id, title }) => ({ name: id, detail: title })),
    topic: [...topics].sort().map((name) => ({ name, detail: hard.has(name.toLowerCase()) ? 'asks for care' : '' })),
    slide: (deck?.slides ?? []).map(({ id, title }) => ({ name: `#${id}`, detail: title })),
  };
}
