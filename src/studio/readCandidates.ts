import { findSections, readSections } from '../load/readSections.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { SectionCandidate } from '../plan/proposeSections.ts';
import { type Audience, audiences } from '../schema/audienceSchema.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { sectionUse } from './readLibrary.ts';
import type { LibraryContext } from './studioContext.ts';

/** What a new talk is to be. */
export interface TalkWish {
  readonly audience: Audience;
  /** Topics of sections, in any spelling; none wants whatever there is. */
  readonly topics: readonly string[];
}

/** The sections that an audience may hear, in the form that it may; where they stand in the talks that there are. */
export function readCandidates(
  { audience, topics }: TalkWish,
  { project, request, parsers }: LibraryContext,
): SectionCandidate[] {
  const decks = deckTasks({ ...request, decks: [] }, parsers).flatMap((task) => task.load().deck ?? []);
  const hard = new Set(decks.flatMap(({ ledger }) => [...ledger.settings.hardTopics.keys()]));
  const uses = findSections(project).map(sectionUse);
  return readSections(project, uses).value.flatMap(({ id, file, text }) => {
    const section = parsers.section(id, file, text).value;
    const form = section === undefined ? undefined : formFor(section, audience);
    if (section === undefined || form === undefined) return [];
    const wanted = topics.map((topic) => topic.toLowerCase());
    const own = section.topics.map((topic) => topic.toLowerCase());
    return [
      {
        id,
        form,
        minutes: section.minutes[form] ?? section.minutes.full,
        short: form === 'full' && isFor(section.audience.short, audience) ? section.minutes.short : undefined,
        after: section.after,
        role: section.role,
        isHard: own.some((topic) => hard.has(topic)),
        isWanted: wanted.length === 0 || own.some((topic) => wanted.includes(topic)),
        ...placeIn(
          decks.map(({ manifest }) => manifest),
          id,
        ),
      },
    ];
  });
}

function formFor({ audience, minutes }: Section, ceiling: Audience): 'full' | 'short' | undefined {
  if (isFor(audience.full, ceiling)) return 'full';
  return minutes.short !== undefined && isFor(audience.short, ceiling) ? 'short' : undefined;
}

function isFor(audience: Audience, ceiling: Audience): boolean {
  return audiences.indexOf(audience) <= audiences.indexOf(ceiling);
}

/** In the middle, where no talk tells it. */
function placeIn(
  manifests: readonly Pick<DeckManifest, 'sections'>[],
  id: string,
): Pick<SectionCandidate, 'told' | 'place'> {
  const places = manifests.flatMap(({ sections }) => {
    const at = sections.findIndex(({ section }) => section === id);
    return at === -1 ? [] : [at / Math.max(1, sections.length - 1)];
  });
  const sum = places.reduce((total, place) => total + place, 0);
  return { told: places.length, place: places.length === 0 ? 0.5 : sum / places.length };
}
