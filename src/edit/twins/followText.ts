import type { ChangedText } from '../../model/plannedEdit.ts';
import { freeId } from './freeId.ts';
import { matchSlides } from './matchSlides.ts';
import { type SourceSlide, sourceSlides } from './sourceSlides.ts';
import { readTwinText, signTwin, type TwinSlide } from './twinText.ts';

/** A section before and after its author wrote in it. */
export interface WrittenSection {
  /** Its id. */
  readonly section: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Takes a twin along when its section's text was changed by hand: a slide that is parted by `---`, put in or cut out moves those behind it,
 * and each of them goes on being translated by the words that translate it. What translates a slide that is gone for a while, as while a
 * fence is not closed yet, finds it again by its words. Nothing but ids changes.
 */
export function followText(twin: string, { section, before, after }: WrittenSection): ChangedText {
  const [old, now] = [sourceSlides(section, before), sourceSlides(section, after)];
  const read =
    old &&
    readTwinText(
      section,
      twin,
      old.map(({ id }) => id),
    );
  if (old === undefined || now === undefined || read === undefined) return { kind: 'text', text: twin };
  const found = targets(read.slides, old, now);
  const ids = new Set(now.map(({ id }) => id));
  const slides = read.slides.map((slide, index): TwinSlide => {
    const to = found[index];
    return { ...slide, id: to === undefined ? freeId(slide.id, ids) : (now[to]?.id ?? slide.id) };
  });
  return signTwin(section, { text: read.text, slides });
}

/** Which slide each of a twin's comes to translate: places in the section, undefined for none. */
function targets(
  slides: readonly TwinSlide[],
  old: readonly SourceSlide[],
  now: readonly SourceSlide[],
): readonly (number | undefined)[] {
  const places = matchSlides(old, now);
  const found = new Map<number, number>();
  const take = (wanted: (slide: TwinSlide) => number | undefined): void => {
    for (const [index, slide] of slides.entries()) {
      const place = wanted(slide);
      const isFree = [...found].every(([other, to]) => to !== place || slides[other]?.source === slide.source);
      if (place !== undefined && !found.has(index) && isFree) found.set(index, place);
    }
  };
  const moved = ({ source }: TwinSlide): number | undefined => (source === undefined ? undefined : places[source]);
  take((slide) => (slide.source !== undefined && old[slide.source]?.isNamed === true ? moved(slide) : undefined));
  take(({ translates }) => onlyPlace(now, ({ hash }) => hash !== undefined && hash === translates));
  take(moved);
  take(({ id, source }) => (source === undefined ? onlyPlace(now, (slide) => slide.id === id) : undefined));
  return slides.map((_, index) => found.get(index));
}

function onlyPlace(slides: readonly SourceSlide[], is: (slide: SourceSlide) => boolean): number | undefined {
  const place = slides.findIndex(is);
  return place !== -1 && slides.findLastIndex(is) === place ? place : undefined;
}
