import type { Construct } from './dialect.ts';

/** `Note:` begins speaker notes in reveal.js alone. It does so here as well: rather too much is kept from the room than too little. */
export const noteMarker: Construct = {
  written: '`Note:`',
  read: 'what stands below it on its slide is speaker notes, as in reveal-md',
  hint: 'To show it as text, write **Note** or put another word first.',
  pattern: /^[ \t]*notes?:/gim,
  becomes: (match) => match[0],
};
