import { skippedSlides } from './stepPlace.ts';
import type { OutlineSection, TalkOutline } from './talkOutline.ts';
import type { TalkState } from './talkState.ts';

/** A section against its plan. */
export interface SectionTime extends OutlineSection {
  readonly plannedMs: number;
  readonly spentMs: number;
  readonly isCurrent: boolean;
  /** What of it is passed over. */
  readonly cut: 'whole' | 'part' | undefined;
  /** Ids of its slides. */
  readonly slides: readonly string[];
}

export function sectionTimes(outline: TalkOutline, state: TalkState): SectionTime[] {
  const skipped = skippedSlides(state);
  return outline.sections.map((section) => {
    const slides = outline.slides.filter((slide) => slide.section === section.id);
    const cut = slides.filter(({ id }) => skipped.has(id)).length;
    return {
      ...section,
      plannedMs: slides.reduce((sum, { plannedMs }) => sum + plannedMs, 0),
      spentMs: slides.reduce((sum, { id }) => sum + (state.spentMs[id] ?? 0), 0),
      isCurrent: slides.some(({ id }) => id === state.place.slide),
      cut: cut === 0 ? undefined : cut === slides.length ? 'whole' : 'part',
      slides: slides.map(({ id }) => id),
    };
  });
}
