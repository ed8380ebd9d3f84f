import type { ChangedText, Refusal } from '../../model/plannedEdit.ts';
import type { SlideStep } from '../../model/projectEdit.ts';
import { editSlides } from '../editSlides.ts';
import { isSameWords } from '../keepLineEnds.ts';
import { freeId } from './freeId.ts';
import { joinTwins } from './joinTwins.ts';
import { moveTwin } from './moveTwin.ts';
import { newPlaces } from './newPlaces.ts';
import { sourceSlides } from './sourceSlides.ts';
import { splitTwin } from './splitTwin.ts';
import {
  readTwinText,
  type SteppedSources,
  type SteppedTwin,
  signTwin,
  stepTwin,
  type TwinSlide,
  type TwinText,
} from './twinText.ts';

/** A section before and after a step with its slides. */
export interface SteppedSection {
  /** Its id. */
  readonly section: string;
  readonly before: string;
  readonly after: string;
  readonly step: SlideStep;
}

/**
 * Takes a twin along when slides of its section are moved, split, joined, removed or put in: each of its slides goes on translating the words
 * that it translated, in the section's order where it had that. The halves of a slide that is split are those of its translation where both
 * say their headings, paragraphs and items alike; else the translation stays whole, and is stale. A translated slide that is joined with one
 * that is not gets that one's words, and is still to be translated.
 * @returns refused as `editSlides`, and as `changed` where the step was made with other slides.
 */
export function followSlides(twin: string, { section, before, after, step }: SteppedSection): ChangedText {
  const [old, now] = [sourceSlides(section, before), sourceSlides(section, after)];
  if (old === undefined || now === undefined) return refused('unreadable', 'The section is too large to be read.');
  const again = editSlides(before, step);
  if (again.kind === 'refused' || !isSameWords(again.text, after))
    return refused('changed', 'The section has other slides by now.');
  const place = newPlaces(step);
  const read = readTwinText(
    section,
    twin,
    old.map(({ id }) => id),
  );
  if (read === undefined) return refused('unreadable', 'The translation is too large to be read.');
  const sources = { old, now };
  const stepped = follow(read, step, sources, section);
  if ('kind' in stepped) return stepped;
  const ids = new Set(now.map(({ id }) => id));
  const slides = stepped.slides.map((slide): TwinSlide => {
    const to = slide.source === undefined ? undefined : place(slide.source);
    return { ...slide, id: to === undefined ? freeId(slide.id, ids) : (now[to]?.id ?? slide.id) };
  });
  return signTwin(section, { text: stepped.text, slides });
}

function follow(twin: TwinText, step: SlideStep, sources: SteppedSources, section: string): SteppedTwin {
  switch (step.do) {
    case 'move':
      return moveTwin(twin, step);
    case 'split':
      return splitTwin(twin, step, sources, section);
    case 'join':
      return joinTwins(twin, step.slide, sources);
    case 'remove':
      return removed(twin, step.slide);
    default:
      return twin;
  }
}

function removed(twin: TwinText, slide: number): SteppedTwin {
  let left: SteppedTwin = twin;
  for (const index of twin.slides.map((_, place) => place).reverse()) {
    if ('kind' in left) return left;
    if (left.slides[index]?.source === slide)
      left = stepTwin(left, { do: 'remove', slide: index }, left.slides.toSpliced(index, 1));
  }
  return left;
}

function refused(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, message };
}
