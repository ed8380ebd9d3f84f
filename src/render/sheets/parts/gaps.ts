import { type Html, html } from '../../../html/html.ts';
import { plainText } from '../../../model/plainText.ts';
import type { Say } from '../../../words/say.ts';
import type { TermRenderer } from '../../slide/renderTokens.ts';

/** Least width of a gap in millimetres: less is too narrow to write a word in; and the most that leaves room on a line. */
const leastWidth = 38;
const mostWidth = 80;
/** Space for one handwritten letter, in millimetres. */
const letterWidth = 3.6;

/** A gap for an answer: empty for pupils, or filled in for the key. Both are equally wide, so both sheets break alike. */
export function gap(answer: string | Html, filled: boolean, say: Say): Html {
  const letters = typeof answer === 'string' ? answer.length : answer.markup.length;
  const width = Math.min(mostWidth, Math.max(leastWidth, Math.ceil(letters * letterWidth)));
  if (filled) return html`<b class="gap" style="min-width:${width}mm">${answer}</b>`;
  return html`<span class="gap" style="min-width:${width}mm" role="img" aria-label="${say('blank')}"></span>`;
}

/** Prints each `==key term==` as a gap, filled or not. A comma after a gap stays with it at the end of a line. */
export function gapTerm(filled: boolean, say: Say): TermRenderer {
  return ({ children }, tail) => {
    const word = gap(html`${plainText(children)}`, filled, say);
    return tail === '' ? word : html`<span class="whole">${word}${tail}</span>`;
  };
}

export const gapCss = `.gap{display:inline-block;box-sizing:border-box;border-bottom:1pt solid var(--ink);padding:0 .04in;line-height:1.3;text-align:center;min-height:1.3em;vertical-align:baseline}
.gap:empty::before{content:"\\a0" / ""}`;
