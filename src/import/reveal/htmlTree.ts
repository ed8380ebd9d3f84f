import type { HtmlElement } from '../../html/htmlParts.ts';
import { readHtml } from '../../html/readHtml.ts';

/** A node of a page: an element with what stands in it, or a text. */
export type HtmlNode = HtmlBranch | { readonly text: string; readonly start: number };

export interface HtmlBranch {
  readonly element: HtmlElement;
  readonly children: readonly HtmlNode[];
}

interface OpenBranch extends HtmlBranch {
  readonly children: HtmlNode[];
}

/** Markup → its tree; elements that authors leave open are closed where a browser would. Comments are nowhere. */
export function htmlTree(markup: string): readonly HtmlNode[] {
  const root: HtmlNode[] = [];
  let open: OpenBranch[] = [];
  const here = (): HtmlNode[] => open.at(-1)?.children ?? root;
  const close = (names: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    const index = open.findLastIndex(({ element }) => names.has(element.name) || within.has(element.name));
    if (index !== -1 && names.has(open[index]?.element.name ?? '')) open = open.slice(0, index);
  };
  for (const part of readHtml(markup)) {
    if (part.type === 'text') here().push({ text: part.text, start: part.start });
    if (part.type === 'closing') close(new Set([part.name]), part.name === 'section' ? none : new Set(['section']));
    if (part.type !== 'element') continue;
    const [closed, within] =
      closedBy[part.name] ??
      (blocks.has(part.name) ? [new Set(['p']), new Set(['section', 'li', 'td', 'div'])] : [none, none]);
    close(closed, within);
    const branch: OpenBranch = { element: part, children: [] };
    here().push(branch);
    // A slide may stand deep in boxes, but no page needs more of them than this.
    if (!empty.has(part.name) && open.length < deepestPage) open.push(branch);
  }
  return root;
}

/** How deep elements may stand in each other: what stands deeper is read as if it stood there. */
const deepestPage = 200;

const none: ReadonlySet<string> = new Set();
const lists = new Set(['ul', 'ol', 'section']);
const rows = new Set(['table', 'section']);
const closedBy: Readonly<Record<string, readonly [closed: ReadonlySet<string>, within: ReadonlySet<string>]>> = {
  li: [new Set(['li']), lists],
  td: [new Set(['td', 'th']), rows],
  th: [new Set(['td', 'th']), rows],
  tr: [new Set(['tr']), rows],
};
const blocks = new Set('p div ul ol table pre blockquote h1 h2 h3 h4 h5 h6 section aside'.split(' '));
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
