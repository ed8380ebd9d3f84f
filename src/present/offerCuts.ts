import { planCuts } from '../plan/planCuts.ts';
import type { ComingSection } from '../plan/remainingTalk.ts';
import { paceOf } from './paceOf.ts';
import { skippedSlides } from './stepPlace.ts';
import type { OutlineSection, OutlineSlide, TalkOutline } from './talkOutline.ts';
import type { CutOffer, SectionCut, TalkState } from './talkState.ts';

/**
 * What may be cut so that the rest of the talk fits in what is left, as a deck is cut for a shorter slot. The section that is being told
 * stays as it is. @returns undefined while the talk is not behind, and when nothing may go.
 */
export function offerCuts(outline: TalkOutline, state: TalkState, now: number): CutOffer | undefined {
  const { leftMs, questionsLeftMs, restMs, offMs } = paceOf(outline, state, now);
  if (leftMs === undefined || offMs >= 0 || state.clock.endedAt !== undefined) return undefined;
  const skipped = skippedSlides(state);
  const at = outline.slides.findIndex(({ id }) => id === state.place.slide);
  const parts = outline.sections.map((section) => sectionPart(outline, section, at, skipped));
  const coming = parts.filter(({ isComing, left }) => isComing && left.length > 0);
  const comingMs = coming.reduce((sum, { left }) => sum + lengthOf(left), 0);
  const plan = planCuts({
    sections: coming.map(comingSection),
    told: parts.filter(({ isComing, left }) => !isComing && left.length > 0).map(({ section }) => section),
    passedOver: parts.filter(({ left }) => left.length === 0).map(({ section }) => section.id),
    minutes: Math.max(0, leftMs - questionsLeftMs - (restMs - comingMs)) / 60_000,
  });
  const cuts = plan.sections.flatMap(({ id, telling }): SectionCut[] => {
    const part = coming.find(({ section }) => section.id === id);
    if (part === undefined || telling === 'planned') return [];
    const slides = telling === 'short' ? part.section.longOnly : part.left.map((slide) => slide.id);
    return [{ section: id, how: telling === 'short' ? 'shortened' : 'left out', slides }];
  });
  const gone = new Set(cuts.flatMap(({ slides }) => slides));
  const savedMs = lengthOf(coming.flatMap(({ left }) => left).filter(({ id }) => gone.has(id)));
  return savedMs === 0 ? undefined : { cuts, savedMs };
}

/** A section as it stands in the talk now. */
interface SectionPart {
  readonly section: OutlineSection;
  /** Whether all of it is still to come. */
  readonly isComing: boolean;
  /** Its slides without those that were cut. */
  readonly left: readonly OutlineSlide[];
}

function sectionPart(
  { slides }: TalkOutline,
  section: OutlineSection,
  at: number,
  skipped: ReadonlySet<string>,
): SectionPart {
  const first = slides.findIndex((slide) => slide.section === section.id);
  const left = slides.filter((slide) => slide.section === section.id && !skipped.has(slide.id));
  return { section, isComing: first > at, left };
}

function comingSection({ section, left }: SectionPart): ComingSection {
  const { id, keep, after, longOnly } = section;
  const short = left.filter((slide) => !longOnly.includes(slide.id));
  const canShorten = short.length > 0 && short.length < left.length;
  return {
    id,
    keep,
    after,
    minutes: lengthOf(left) / 60_000,
    short: canShorten ? lengthOf(short) / 60_000 : undefined,
  };
}

function lengthOf(slides: readonly OutlineSlide[]): number {
  return slides.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
}
