import { notYetTranslated } from '../../model/twin.ts';
import { markSlides } from '../slides/markSlides.ts';
import type { SourceSlide } from './sourceSlides.ts';
import { type SteppedSources, type SteppedTwin, stateOf, stepTwin, type TwinSlide, type TwinText } from './twinText.ts';

/** Joins the translations of two slides that are joined. @param slide the upper one’s place in its section. */
export function joinTwins(twin: TwinText, slide: number, { old, now }: SteppedSources): SteppedTwin {
  const there = [slide, slide + 1].map((source) => twin.slides.findIndex((one) => one.source === source));
  if (there.every((index) => index === -1)) return twin;
  const whole = withBoth(twin, slide, there, old);
  if ('kind' in whole) return whole;
  const [upper, lower] = [slide, slide + 1].map((source) => whole.slides.findIndex((one) => one.source === source));
  const [first, second] = [whole.slides[upper ?? 0], whole.slides[lower ?? 0]];
  if (upper === undefined || lower === undefined || first === undefined || second === undefined) return twin;
  const bare = markSlides(
    whole.text,
    whole.slides.map((_, index) => (index === lower ? unsigned : {})),
  );
  if (bare.kind === 'refused') return bare;
  const to = lower < upper ? upper : upper + 1;
  const together = stepTwin(
    { ...whole, text: bare.text },
    { do: 'move', from: lower, to },
    whole.slides.toSpliced(lower, 1).toSpliced(to, 0, second),
  );
  if ('kind' in together) return together;
  const at = to - 1;
  const one: TwinSlide = { ...first, source: slide, translates: joinedHash([first, second], old, now[slide]) };
  return stepTwin(together, { do: 'join', slide: at }, together.slides.toSpliced(at, 2, one));
}

const unsigned = { id: undefined, translates: undefined };

/** A slide that the twin lacks stands in it in the words of its source, as `talk translate` writes it, so that none is left out. */
function withBoth(twin: TwinText, slide: number, there: readonly number[], old: readonly SourceSlide[]): SteppedTwin {
  const [upper = -1, lower = -1] = there;
  if (upper !== -1 && lower !== -1) return twin;
  const source = upper === -1 ? slide : slide + 1;
  const at = upper === -1 ? lower : upper + 1;
  const { id = '', text = '' } = old[source] ?? {};
  const added: TwinSlide = { id, translates: notYetTranslated, source };
  return stepTwin(twin, { do: 'insert', slide: at, text }, twin.slides.toSpliced(at, 0, added));
}

/** What is not translated in part is not translated, and what is stale in part is stale. */
function joinedHash(
  halves: readonly TwinSlide[],
  old: readonly SourceSlide[],
  now: SourceSlide | undefined,
): string | undefined {
  if (halves.some((half) => stateOf(half, old) === 'todo')) return notYetTranslated;
  const stale = halves.find((half) => stateOf(half, old) === 'stale');
  return stale === undefined ? now?.hash : stale.translates;
}
