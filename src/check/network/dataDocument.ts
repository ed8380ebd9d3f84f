import { percentDecoded } from './percentDecoded.ts';
import { plainAddress } from './plainAddress.ts';

/** What a `data:` address carries. */
export interface DataDocument {
  /** Its media type without parameters, in lower case; empty when it names none. */
  readonly type: string;
  readonly text: string;
}

/** A `data:` address → the text in it, letters beyond Latin-1 aside; undefined for any other address. */
export function dataDocument(address: string): DataDocument | undefined {
  const plain = plainAddress(address);
  const comma = plain.indexOf(',');
  if (comma === -1 || !/^data:/i.test(plain)) return undefined;
  const head = plain.slice('data:'.length, comma);
  const type = head.replace(/;.*/, '').trim().toLowerCase();
  const text = percentDecoded(plain.slice(comma + 1));
  return { type, text: /;\s*base64\s*$/i.test(head) ? base64Text(text) : text };
}

/** As browsers read it: nothing when one of its letters is none of base64. */
function base64Text(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
