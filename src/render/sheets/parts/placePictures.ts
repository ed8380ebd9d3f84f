import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { textArea } from './paper.ts';

/** A sheet of prose whose pictures `placePictures` may move, as wide as the paper's text, so that lines run as they will there. */
export function settling(prose: Html, context: SheetContext): Html {
  const { width, height } = textArea(context.paper);
  return html`<div class="settling" data-page="${Math.floor(height)}" style="width:${Math.floor(width)}px">${prose}</div>`;
}

/**
 * Script for prose with pictures: a picture that does not fit on the rest of its page leaves a hole there. Each stands, among
 * the paragraphs of its own section, where pages are left with the least room empty; where it stood, when nothing is won.
 * Only the browser knows how long lines run, so pages are told from the blocks' places, as Chromium breaks them by the rules of
 * handoutCss: headings stay with what follows, all but paragraphs is whole, and of a paragraph's lines three stay together at the
 * foot of a page, three at the head of the next only if there are enough; of four it would carry one over, so they stay whole.
 * Help lines and sources that would have a last page to themselves are drawn onto the one before by setting the whole a little
 * tighter, if that does it.
 */
export const placePictures = `globalThis.arrangePage = () => {
  const prose = document.querySelector('.settling');
  const pageHeight = Number(prose.dataset.page);
  const isHeading = (node) => /^H[1-6]$/.test(node.tagName);
  const isGroup = (node) => node.matches('div:not(.chapter-picture,.alone,.end-matter),section:not(.content-note),ul,ol');
  const leaves = (node) => [...node.children].flatMap((child) => child.matches('script,.chapter-image') ? []
    : isGroup(child) && child.children.length > 0 ? leaves(child) : [child]);
  const linesOf = (node) => {
    const { lineHeight, breakInside } = getComputedStyle(node);
    const line = parseFloat(lineHeight);
    const isWhole = node.tagName !== 'P' || breakInside === 'avoid';
    return { line, lines: isWhole ? 1 : Math.round(node.getBoundingClientRect().height / line) };
  };
  const walk = (upTo) => {
    const blocks = leaves(prose).map((node) => ({ node, ...node.getBoundingClientRect().toJSON() }));
    const end = blocks.findIndex(({ node }) => node === upTo);
    let top = prose.getBoundingClientRect().top;
    let empty = 0;
    let [pages, first] = [1, blocks[0]?.node];
    for (const [index, block] of blocks.entries()) {
      if (end >= 0 && index > end) break;
      if (block.bottom - top <= pageHeight) continue;
      const { line, lines } = linesOf(block.node);
      const fitting = Math.floor((top + pageHeight - block.top) / line);
      let next = block.top + Math.min(fitting, Math.max(3, lines - 3)) * line;
      let last = next;
      first = block.node;
      if (fitting < 3 || lines < 5) {
        let start = index;
        while (start > 1 && isHeading(blocks[start - 1].node)) start -= 1;
        next = blocks[start].top;
        first = blocks[start].node;
        last = blocks[start - 1]?.bottom ?? next;
      }
      empty += Math.max(0, top + pageHeight - last) ** 2;
      top = next;
      pages += 1;
    }
    return { empty, pages, first };
  };
  const holes = (upTo) => walk(upTo).empty;
  const put = (picture, { parent, next }) => parent.insertBefore(picture, next);
  const homes = [...prose.querySelectorAll('.chapter-picture:not(.chapter-image)')].map((picture) => (
    { picture, home: { parent: picture.parentElement, next: picture.nextElementSibling } }));
  const settle = ({ picture, home }) => {
    const section = picture.closest('section');
    const following = section.nextElementSibling;
    const judged = (following && leaves(following)[1]) ?? leaves(section).at(-1);
    const places = [...section.querySelectorAll(':scope > div')].flatMap((slide) => {
      const paragraphs = [...slide.children].filter((child) => child !== picture);
      return [...paragraphs, null].map((next) => ({ parent: slide, next }))
        .filter(({ next }) => !isHeading((next ? next.previousElementSibling : slide.lastElementChild) ?? slide));
    });
    let best = home;
    let least = holes(judged);
    for (const place of places) {
      put(picture, place);
      const empty = holes(judged);
      if (empty < least * 0.75 - 2000) { best = place; least = empty; }
    }
    put(picture, best);
  };
  const settleAll = (isTight) => {
    prose.classList.toggle('tight', isTight);
    for (const { picture, home } of homes) put(picture, home);
    for (const p of prose.querySelectorAll('p')) p.style.breakInside = '';
    for (const p of prose.querySelectorAll('p')) if (linesOf(p).lines === 4) p.style.breakInside = 'avoid';
    homes.forEach(settle);
    return walk();
  };
  const { pages, first } = settleAll(false);
  if (pages > 1 && first.matches('.end-matter') && settleAll(true).pages >= pages) settleAll(false);
};`;

/** What `placePictures` may tighten: the air around lines and headings, never the letters. */
export const tightCss = `.tight :is(p,li){line-height:1.36}
.tight h2{margin-top:.2in}
.tight .chapter-picture{margin:.09in 0 .12in}
.tight .sources li,.tight .picture-source{line-height:1.3}`;
