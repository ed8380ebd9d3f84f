import type { PackedSlide } from './packRecord.ts';

/** A slide that may have been in the last pack. */
export interface PackableSlide {
  readonly id: string;
  /** Whether its author gave it the id; else it follows from the slide's place in its section, and goes on to another when one comes in before. */
  readonly hasOwnId: boolean;
  readonly title: string;
  /** Names what it shows, its id aside. */
  readonly shows: string;
}

/** A slide by what it is called in packs, and what the last one had of it. */
export interface MatchedSlide {
  /** Unique in the pack, and the same in each. */
  readonly name: string;
  readonly last: PackedSlide | undefined;
}

/** What makes two slides the same, the surest first. */
const signs: readonly ((slide: PackableSlide, last: PackedSlide) => boolean)[] = [
  (slide, last) => slide.hasOwnId && slide.id === last.name,
  (slide, last) => slide.id === last.id && slide.shows === last.shows,
  (slide, last) => slide.shows === last.shows,
  (slide, last) => slide.id === last.id && slide.title === last.title,
  (slide, last) => slide.title === last.title,
  (slide, last) => slide.id === last.id,
];

/** Finds slides of the last pack again, by their ids, what they show and their titles; the rest get names that no other has or had. */
export function matchSlides(slides: readonly PackableSlide[], last: readonly PackedSlide[]): MatchedSlide[] {
  const found = new Map<PackableSlide, PackedSlide>();
  const taken = new Set<PackedSlide>();
  for (const isSame of signs) {
    for (const slide of slides) {
      if (found.has(slide)) continue;
      const match = last.find((one) => !taken.has(one) && isSame(slide, one));
      if (match === undefined) continue;
      found.set(slide, match);
      taken.add(match);
    }
  }
  const names = new Set(last.map(({ name }) => name));
  return slides.map((slide) => {
    const match = found.get(slide);
    const name = match?.name ?? freeName(slide.id, names);
    names.add(name);
    return { name, last: match };
  });
}

function freeName(id: string, names: ReadonlySet<string>): string {
  if (!names.has(id)) return id;
  for (let number = 1; ; number += 1) {
    const name = `${id}-new${number === 1 ? '' : number}`;
    if (!names.has(name)) return name;
  }
}
