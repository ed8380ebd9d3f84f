/**
 * What reveal-md takes for the begin of notes when a deck says nothing else, `^\\s*notes?:` in any case, the empty lines above it included.
 * It is looked for from the first of these alone: from each of thousands of empty lines, all of them would be gone through anew.
 */
export const dialectNotesMarker = '^(?<!^[^\\S\\n]*\\n)\\s*notes?:';
