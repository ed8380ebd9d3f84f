import { type Html, html } from '../../../html/html.ts';

/** A letter and its word, as in `e-mail`; a number of two hyphens and more, as in `15POVC-24-GK-01111-HT`. */
const unbroken = /((?<![\p{L}\d-])\p{L}-\p{L}+|\b[\p{Lu}\d]+(?:-[\p{Lu}\d]+){2,}\b)/u;

/** Text → the same text, in which no line ends at the hyphen of such a word. */
export function nonBreakingWords(text: string): Html {
  return html`${text.split(unbroken).map((part, index) => (index % 2 === 0 ? part : html`<span class="whole">${part}</span>`))}`;
}
