import { fitSlot } from '../compose/fitSlot.ts';
import { textVersion } from '../edit/textVersion.ts';
import { readText } from '../load/readText.ts';
import type { Deck } from '../model/deck.ts';
import type { SlotFit } from '../model/slotCut.ts';
import type { SectionCard, SectionInfo, TalkView, UnreadCard } from '../model/studio.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import { sectionInfo, talksBySection } from './readLibrary.ts';
import { readTalkFaults } from './readTalkFaults.ts';
import type { StudioContext } from './studioContext.ts';
import { slideName, talkCard } from './talkCard.ts';

/** A talk as it is put together, and all that the rules say of it. @throws TalkError `unknown-deck`. */
export async function readTalk(name: string, context: StudioContext): Promise<TalkView | UnreadCard> {
  const { request, parsers, project } = context;
  const [task] = deckTasks({ ...request, decks: [name] }, parsers);
  const loaded = task?.load();
  const deck = loaded?.deck;
  if (deck === undefined) return { name, file: loaded?.inputs[0] ?? '', diagnostics: loaded?.diagnostics ?? [] };
  const { manifest } = deck;
  return {
    ...talkCard(deck, readTalkLog(project).value),
    version: textVersion(readText(project, manifest.at.file) ?? ''),
    date: manifest.date,
    host: manifest.host,
    sections: sectionCards(deck, talksBySection(context)),
    offer: offerFor(deck),
    faults: await readTalkFaults(name, context),
  };
}

function sectionCards(deck: Deck, talks: ReadonlyMap<string, readonly string[]>): SectionCard[] {
  return deck.manifest.sections.map(({ section: id, form, keep }, index) => {
    const told = deck.sections.find(({ section }) => section.id === id);
    const slides = (told?.slides ?? []).map(slideName);
    const use = { index, form, keep, planned: (told?.seconds ?? 0) / 60, slides, isRead: told !== undefined };
    return { ...(told === undefined ? unreadSection(id) : sectionInfo(told.section, talks.get(id) ?? [])), ...use };
  });
}

/** A section that is not there, or cannot be read: it keeps its place, and the rules say what is wrong. */
function unreadSection(id: string): SectionInfo {
  const audience = { full: 'general', short: 'general' } as const;
  const minutes = { full: 0, short: undefined };
  const file = `decks/sections/${id}.md`;
  return { id, file, title: id, message: undefined, audience, minutes, topics: [], role: undefined, talks: [] };
}

/** What would be cut so that the talk fits its own slot; undefined when it does fit, or nothing can be cut. */
function offerFor(deck: Deck): SlotFit | undefined {
  const { manifest } = deck;
  const { fit } = fitSlot(manifest, new Map(deck.sections.map(({ section }) => [section.id, section])), manifest.slot);
  return fit.cuts.length === 0 ? undefined : fit;
}
