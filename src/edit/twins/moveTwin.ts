import type { SlideStep } from '../../model/projectEdit.ts';
import { newPlaces } from './newPlaces.ts';
import { stepTwin, type TwinText } from './twinText.ts';

/** Moves a slide of a twin as its section’s moves; a twin in another order than its section keeps that. */
export function moveTwin(twin: TwinText, step: Extract<SlideStep, { do: 'move' }>): TwinText {
  const place = newPlaces(step);
  const order = twin.slides.map(({ source }) => source);
  const known = order.filter((source) => source !== undefined);
  const from = order.indexOf(step.from);
  if (from === -1 || known.some((source, index) => source < (known[index - 1] ?? 0))) return twin;
  const isEarlier = (source: number | undefined): boolean => source !== undefined && (place(source) ?? 0) < step.to;
  const before = order.findLastIndex((source, index) => index !== from && isEarlier(source));
  const to = before === -1 ? order.findIndex((source) => source !== undefined) : before < from ? before + 1 : before;
  const own = twin.slides[from];
  if (own === undefined || to === from) return twin;
  const slides = twin.slides.toSpliced(from, 1).toSpliced(to, 0, own);
  const stepped = stepTwin(twin, { do: 'move', from, to }, slides);
  // Its slides are found by their ids: where they stand is for the eye.
  return 'kind' in stepped ? twin : stepped;
}
