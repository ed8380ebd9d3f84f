import type { TwinSlideState, TwinSlideView } from '../../../../model/twinView.ts';

/** Which slide of the section a line of its translation belongs to, from 0; the first for what is above all slides. */
export function slideOfTwinLine(slides: readonly Pick<TwinSlideView, 'line'>[], line: number): number {
  let [found, place] = [0, 0];
  for (const [index, { line: first }] of slides.entries())
    if (first !== undefined && first <= line && first > place) [found, place] = [index, first];
  return found;
}

/** How a slide stands in another language, in words. @param source what the section's own language is called. */
export function stateWords(state: TwinSlideState, source: string): string {
  switch (state) {
    case 'right':
      return 'Translated';
    case 'waiting':
      return `Not translated yet: it is shown in ${source}`;
    case 'changed':
      return `The ${source} has changed since this was translated`;
    case 'missing':
      return `Has no text here yet: it is shown in ${source}`;
  }
}
