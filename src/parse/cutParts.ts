/** A stretch of a slide's text by what it is for. */
export interface PartCut {
  readonly part: 'tokens' | 'notes' | 'handout';
  readonly start: number;
  readonly end: number;
}

/** `Note:`, `Notes:` and `Handout:` at the start of a line, in any case; the first two are reveal.js's own. */
const sectionMarker = '^[ \\t]*(?<part>notes?|handout):';

/**
 * Parts a slide's text into what is shown, the speaker notes and the handout text.
 * @param masked the slide's text with code blanked out.
 * @param marker a foreign deck's own notes separator, instead of the kit's markers.
 */
export function cutParts(masked: string, marker = sectionMarker): PartCut[] {
  const cuts: PartCut[] = [];
  let part: PartCut['part'] = 'tokens';
  let start = 0;
  for (const match of masked.matchAll(new RegExp(marker, 'gim'))) {
    cuts.push({ part, start, end: match.index });
    part = match.groups?.part?.toLowerCase() === 'handout' ? 'handout' : 'notes';
    start = match.index + match[0].length;
  }
  cuts.push({ part, start, end: masked.length });
  return cuts;
}
