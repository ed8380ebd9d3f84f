import { type Html, html, raw } from '../../../html/html.ts';

/** Least width of a gap in millimetres: less is too narrow to write a word in; and the most that leaves room on a line. */
const leastWidth = 38;
const mostWidth = 80;
/** Space for one handwritten letter, in millimetres. */
const letterWidth = 3.6;

/** A gap for an answer: empty for pupils, or filled in for the key. Both are equally wide, so both sheets break alike. */
export function gap(answer: string | Html, filled: boolean): Html {
  const letters = typeof answer === 'string' ? answer.length : answer.markup.length;
  const width = Math.min(mostWidth, Math.max(leastWidth, Math.ceil(letters * letterWidth)));
  if (filled) return html`<b class="gap" style="min-width:${width}mm">${answer}</b>`;
  return html`<span class="gap" style="min-width:${width}mm" role="img" aria-label="blank"></span>`;
}

/** Every `==key term==` of rendered text → a gap, filled or not. A comma after a gap stays with it at the end of a line. */
export function gapTerms({ markup }: Html, filled: boolean): Html {
  const parts: string[] = [];
  let copied = 0;
  for (const match of markup.matchAll(/<strong class="term"[^>]*>/g)) {
    if (match.index < copied) continue;
    const start = match.index + match[0].length;
    const end = closingAt(markup, start);
    const term = markup.slice(start, end).replace(/<[^>]*>/g, '');
    const behind = end + '</strong>'.length;
    const [tail = ''] = /^[.,;:!?)’”]+/.exec(markup.slice(behind)) ?? [];
    const word = gap(raw(term), filled).markup;
    parts.push(markup.slice(copied, match.index), tail === '' ? word : `<span class="whole">${word}${tail}</span>`);
    copied = behind + tail.length;
  }
  return raw(parts.join('') + markup.slice(copied));
}

export const gapCss = `.gap{display:inline-block;box-sizing:border-box;border-bottom:1pt solid var(--ink);padding:0 .04in;line-height:1.3;text-align:center;min-height:1.3em;vertical-align:baseline}
.gap:empty::before{content:"\\a0" / ""}`;

/** Where the `</strong>` stands that ends what begins at `from`; strong text may stand inside a term. */
function closingAt(markup: string, from: number): number {
  let depth = 1;
  const tags = /<(\/?)strong\b[^>]*>/g;
  tags.lastIndex = from;
  for (let tag = tags.exec(markup); tag !== null; tag = tags.exec(markup)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return markup.length;
}
