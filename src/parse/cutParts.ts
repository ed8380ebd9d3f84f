import { matchPattern } from './matchPattern.ts';

/** A stretch of a slide's text by what it is for. */
export interface PartCut {
  readonly part: 'tokens' | 'notes' | 'handout';
  /** BCP 47 tag of handout text in another language than the deck's. */
  readonly language: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** `Note:`, `Notes:`, `Handout:` and `Handout (kk):` at the start of a line, in any case; the first two are reveal.js's own. */
const sectionMarker =
  '^[ \\t]*(?:(?<part>notes?|handout)|handout[ \\t]*\\([ \\t]*(?<language>[a-z]{2,3}(?:-[a-z0-9]{1,8})*)[ \\t]*\\)):';

/**
 * Parts a slide's text into what is shown, the speaker notes and the handout text.
 * @param masked the slide's text with code blanked out.
 * @param marker an external deck's own notes separator, instead of the kit's markers.
 */
export function cutParts(masked: string, marker = sectionMarker, match = matchPattern): PartCut[] {
  const cuts: PartCut[] = [];
  let part: PartCut['part'] = 'tokens';
  let language: string | undefined;
  let start = 0;
  for (const found of match(marker, 'gim', masked)) {
    if (found[0].length === 0) continue;
    cuts.push({ part, language, start, end: found.index });
    language = found.groups?.language;
    part = language !== undefined || found.groups?.part?.toLowerCase() === 'handout' ? 'handout' : 'notes';
    start = found.index + found[0].length;
  }
  cuts.push({ part, language, start, end: masked.length });
  return cuts;
}
