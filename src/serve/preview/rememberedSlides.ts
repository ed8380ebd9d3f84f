import type { Slide } from '../../model/deck.ts';
import type { RenderedSlide } from '../../render/slide/renderSlide.ts';
import type { Rounds } from './rounds.ts';

/** Slides as they were rendered last. */
export interface RememberedSlides {
  /** @param around says all that rendering hangs on beside the slide. */
  take(slide: Slide, around: string, render: () => RenderedSlide): RenderedSlide;
}

interface Remembered {
  readonly around: string;
  readonly rendered: RenderedSlide;
  /** What it took from each memory. */
  readonly taken: readonly (readonly string[])[];
}

/**
 * A slide whose author writes elsewhere is that very slide again (compose/composeSlide), and is not rendered anew.
 * @param memories of parts of slides: what stands on a slide stays in them, for when the slide itself changes.
 */
export function rememberedSlides(memories: readonly Pick<Rounds<unknown>, 'follow' | 'touch'>[]): RememberedSlides {
  const known = new WeakMap<Slide, Remembered>();
  return {
    take(slide, around, render) {
      const last = known.get(slide);
      if (last?.around === around) {
        for (const [index, memory] of memories.entries()) memory.touch(last.taken[index] ?? []);
        return last.rendered;
      }
      const taken: (readonly string[])[] = [];
      const followed = memories.reduce<() => RenderedSlide>(
        (work, memory) => () => {
          const { result, keys } = memory.follow(work);
          taken.push(keys);
          return result;
        },
        render,
      );
      const rendered = followed();
      known.set(slide, { around, rendered, taken });
      return rendered;
    },
  };
}
