import { slideHash } from '../../compose/slideHash.ts';
import { slideId } from '../../compose/slideId.ts';
import type { SlideDraft } from '../../model/section.ts';
import { attributeComments } from '../../parse/attributeComments.ts';
import { parseSection } from '../../parse/parseSection.ts';
import { plainText } from '../plainText.ts';
import { slideAttributes } from '../slides/slideAttributes.ts';
import { slidePlaces } from '../slides/slidePlaces.ts';

/** A slide that twins translate. */
export interface SourceSlide {
  readonly id: string;
  /** Whether its author gave it that id; else it is its place's. */
  readonly isNamed: boolean;
  /** What twins say of it; undefined where the section cannot be read. */
  readonly hash: string | undefined;
  readonly draft: SlideDraft | undefined;
  /** Its text without the comments that say which slide it is. */
  readonly text: string;
}

/** The slides of a section's file, in their order. @param section its id. @returns undefined when it is too large to be read. */
export function sourceSlides(section: string, source: string): readonly SourceSlide[] | undefined {
  const { text } = plainText(source);
  const places = slidePlaces(text);
  const drafts = parseSection(section, '', source).value?.slides;
  return places?.slides.map(({ first, last }, index) => {
    const masked = places.masked.slice(first, last);
    const draft = drafts?.length === places.slides.length ? drafts[index] : undefined;
    const attributes = slideAttributes(masked);
    return {
      id: slideId(section, { attributes }, index),
      isNamed: attributes.id !== undefined,
      hash: draft && slideHash(draft),
      draft,
      text: withoutComments(text.slice(first, last), masked),
    };
  });
}

function withoutComments(text: string, masked: string): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { 0: comment, index } of masked.matchAll(attributeComments('slide'))) {
    pieces.push(text.slice(done, index));
    done = index + comment.length;
  }
  return (pieces.join('') + text.slice(done)).trim();
}
