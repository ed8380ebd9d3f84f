import { fitSlot } from '../compose/fitSlot.ts';
import { textVersion } from '../edit/textVersion.ts';
import { readSourceText } from '../load/readSourceText.ts';
import { audiencesWithin } from '../model/audienceCeiling.ts';
import type { Deck } from '../model/deck.ts';
import type { SlotFit } from '../model/slotCut.ts';
import type { SectionCard, SectionEntry, SectionInfo, TalkView, UnreadCard } from '../model/studio.ts';
import { handoutLayouts } from '../schema/manifestSchema.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import { type ManifestPlaces, manifestPlaces } from './manifestPlaces.ts';
import { sectionInfo, talksBySection } from './readLibrary.ts';
import { type SlideLooks, slideLooks } from './slideLooks.ts';
import type { StudioContext } from './studioContext.ts';
import { seenSlide, slideName, talkCard } from './talkCard.ts';

/** A talk as it is put together. @throws TalkError `unknown-deck`. */
export function readTalk(name: string, context: StudioContext): TalkView | UnreadCard {
  const { request, parsers, project } = context;
  const [task] = deckTasks({ ...request, decks: [name] }, parsers);
  const loaded = task?.load();
  const deck = loaded?.deck;
  const file = loaded?.inputs[0] ?? '';
  const source = readSourceText(project.root, file) ?? '';
  const places = manifestPlaces(source);
  // Parsers with a memory give the last deck that could be read; its places are those of a text that is gone.
  if (deck === undefined || places === undefined) return { name, file, diagnostics: loaded?.diagnostics ?? [] };
  const { manifest } = deck;
  const looks = slideLooks(deck, project);
  const { date, host, pace, paper, handouts } = manifest;
  return {
    ...talkCard(deck, readTalkLog(project).value, looks),
    version: textVersion(source),
    date,
    host,
    pace,
    paper,
    handouts,
    layouts: handoutLayouts,
    mayTell: audiencesWithin(manifest.audience),
    sections: sectionCards(deck, talksBySection(context), places, looks),
    offer: offerFor(deck),
    lines: places.lines,
  };
}

function sectionCards(
  deck: Deck,
  talks: ReadonlyMap<string, readonly string[]>,
  { entries }: ManifestPlaces,
  looks: SlideLooks,
): SectionCard[] {
  return deck.manifest.sections.flatMap(({ section: id, form, keep, at }) => {
    // By its place and not by its number: the parser leaves out entries with mistakes, the file does not.
    const index = entries.findIndex(({ line, column }) => line === at.line && column === at.column);
    const entry = entries[index]?.entry;
    if (entry === undefined || !names(entry, id)) return [];
    const told = deck.sections.find(({ section }) => section.id === id);
    const info = told === undefined ? unreadSection(id) : sectionInfo(told.section, talks.get(id) ?? []);
    const slides = (told?.slides ?? []).map(slideName);
    const first = seenSlide(told?.slides[0], looks);
    const planned = (told?.seconds ?? 0) / 60;
    return [{ ...info, index, entry, line: at.line, form, keep, planned, slides, first, isRead: told !== undefined }];
  });
}

function names(entry: SectionEntry, id: string): boolean {
  return typeof entry === 'string' ? entry === id : entry.section === id || Object.hasOwn(entry, id);
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
  return fit.cuts.length === 0 && fit.questions === fit.questionsAsked ? undefined : fit;
}
