import { composeDeck } from '../../compose/composeDeck.ts';
import { findDecks } from '../../load/findDecks.ts';
import type { Section } from '../../model/section.ts';
import { deckTasks } from '../../talk/deckTasks.ts';
import type { LoadedDeck } from '../../talk/openTalk.ts';
import type { StudioContext } from '../studioContext.ts';

/**
 * A talk that tells one section alone, in the looks, language and ledger of a talk of the project.
 * @param talk the project's first when undefined. @returns undefined where there is no talk that can be read.
 * @throws TalkError `unknown-deck`.
 */
export function deckOfOne(section: Section, talk: string | undefined, context: StudioContext): LoadedDeck | undefined {
  const { request, parsers, project } = context;
  const name = talk ?? findDecks(project)[0];
  const [task] = name === undefined ? [] : deckTasks({ ...request, decks: [name] }, parsers);
  const loaded = task?.load();
  if (loaded?.deck === undefined) return undefined;
  const { manifest, ledger } = loaded.deck;
  const alone = {
    ...manifest,
    titleSlide: false,
    phoneCopy: undefined,
    sections: [{ section: section.id, form: 'full', formGiven: false, keep: 'must', at: section.at }],
  } as const;
  const { value, diagnostics } = composeDeck(alone, new Map([[section.id, section]]), ledger);
  return { ...loaded, deck: value, diagnostics };
}
