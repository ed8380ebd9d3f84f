import type { ComingSection, RemainingTalk } from './remainingTalk.ts';

/** What is settled of sections that follow each other, one letter each: `s` stays, `g` goes, `o` is open. */
export type Fates = string;

/** How the sections to come hang together. All lists name sections by their places. */
export interface SectionTies {
  /** Of each section, what goes with it when it goes: all that builds on it, and what builds on that. */
  readonly goWith: readonly (readonly number[])[];
  /** Of each section, what stays as long as it does: all that it builds on, and what that builds on. */
  readonly stayFor: readonly (readonly number[])[];
  /**
   * What is settled from the start: sections that must stay, do, with what these, or told ones, build on; what builds on one that was passed
   * over goes.
   */
  readonly fates: Fates;
}

/** The ties of `after` among the sections to come. */
export function sectionTies({ sections, told = [], passedOver = [] }: RemainingTalk): SectionTies {
  const places = [...sections.keys()];
  const stayFor = basesOf(sections);
  const goWith = places.map((base) => places.filter((place) => stayFor[place]?.includes(base)));
  const needed = new Set(told.flatMap(({ after }) => after));
  const stays = places.filter((place) => sections[place]?.keep === 'must' || needed.has(sections[place]?.id ?? ''));
  const there = new Set([...sections, ...told].map(({ id }) => id));
  const gone = new Set(passedOver.filter((id) => !there.has(id)));
  const goes = places.filter((place) => sections[place]?.after.some((id) => gone.has(id)));
  const open = 'o'.repeat(sections.length);
  const going = settle(open, [...goes, ...goes.flatMap((place) => goWith[place] ?? [])], 'g');
  return {
    goWith,
    stayFor,
    fates: settle(going, [...stays, ...stays.flatMap((place) => stayFor[place] ?? [])], 's'),
  };
}

/** @param from place of the first section that the fates tell of; those before it are passed by. */
export function settle(fates: Fates, places: readonly number[], fate: 's' | 'g', from = 0): Fates {
  let settled = fates;
  for (const place of places)
    if (place >= from) settled = `${settled.slice(0, place - from)}${fate}${settled.slice(place - from + 1)}`;
  return settled;
}

/** Of each section the places of all that it builds on, by any number of steps. */
function basesOf(sections: readonly ComingSection[]): number[][] {
  const byId = new Map<string, number[]>();
  for (const [place, { id }] of sections.entries()) byId.set(id, [...(byId.get(id) ?? []), place]);
  return sections.map((section) => {
    const found = new Set<number>();
    const visit = ({ after }: Pick<ComingSection, 'after'>): void => {
      for (const place of after.flatMap((id) => byId.get(id) ?? [])) {
        if (found.has(place)) continue;
        found.add(place);
        visit(sections[place] ?? { after: [] });
      }
    };
    visit(section);
    return [...found];
  });
}
