import type { SlideDraft } from './section.ts';

/** Whether reveal.js takes a slide out of the deck. A reader would still find it in the file, so here it goes into none. */
export function isHiddenSlide({ attributes }: Pick<SlideDraft, 'attributes'>): boolean {
  return attributes['data-visibility']?.trim().toLowerCase() === 'hidden';
}
