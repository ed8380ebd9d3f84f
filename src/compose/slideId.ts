import type { SlideDraft } from '../model/section.ts';

/** A slide's id: its own, else its section's with hyphens and its place in the file. @param index from 0. */
export function slideId(section: string, { attributes }: Pick<SlideDraft, 'attributes'>, index: number): string {
  return attributes.id ?? `${section.replaceAll('/', '-')}-${index + 1}`;
}
