import { type Html, html, raw } from '../../html.ts';

/** Least width of a gap in millimetres: less is too narrow to write a word in. */
const leastWidth = 38;
/** Room for one handwritten letter, in millimetres. */
const letterWidth = 3.6;

/** A gap for an answer: empty for pupils, or filled in for the key. Both are equally wide, so both sheets break alike. */
export function gap(answer: string, filled: boolean): Html {
  const width = Math.max(leastWidth, Math.ceil(answer.length * letterWidth));
  if (filled) return html`<b class="gap" style="min-width:${width}mm">${answer}</b>`;
  return html`<span class="gap" style="min-width:${width}mm" role="img" aria-label="blank"></span>`;
}

/** Every `==key term==` of rendered text → a gap, filled or not. */
export function gapTerms({ markup }: Html, filled: boolean): Html {
  const open = /<strong class="term"[^>]*>/g;
  const parts: string[] = [];
  let copied = 0;
  for (const match of markup.matchAll(open)) {
    if (match.index < copied) continue;
    const start = match.index + match[0].length;
    const end = closingAt(markup, start);
    const term = markup.slice(start, end).replace(/<[^>]*>/g, '');
    parts.push(markup.slice(copied, match.index), gapOf(term, filled));
    copied = end + '</strong>'.length;
  }
  return raw(parts.join('') + markup.slice(copied));
}

export const gapCss = `.gap{display:inline-block;box-sizing:border-box;border-bottom:1pt solid var(--ink);padding:0 .04in;line-height:1.3;text-align:center;min-height:1.3em;vertical-align:baseline}
.gap:empty::before{content:"\\a0" / ""}`;

/** Text of markup is escaped already; `gap` escapes it once more, so the entities are undone first. */
function gapOf(term: string, filled: boolean): string {
  const text = term
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return gap(text, filled).markup;
}

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
