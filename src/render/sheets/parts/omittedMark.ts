import { type Html, html } from '../../../html/html.ts';
import type { Chapter } from './chapters.ts';

/** Says of a section that was cut for time why a listener does not remember it. */
export function omittedMark({ omitted }: Chapter): Html {
  return omitted ? html`<p class="omitted">There was no time for this part in the room.</p>\n` : html``;
}
