import { type Html, html } from '../../html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { textArea } from './paper.ts';

/** A sheet of prose whose pictures `settlePictures` may move, as wide as the paper's text, so that lines run as they will there. */
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
 */
export const settlePictures = `globalThis.arrangePage = () => {
  const prose = document.querySelector('.settling');
  const pageHeight = Number(prose.dataset.page);
  const isHeading = (node) => /^H[1-6]$/.test(node.tagName);
  const isGroup = (node) => node.matches('div:not(.chapter-picture,.alone),section:not(.content-note),ul,ol');
  const leaves = (node) => [...node.children].flatMap((child) => child.matches('script,.chapter-image') ? []
    : isGroup(child) && child.children.length > 0 ? leaves(child) : [child]);
  const linesOf = (node) => {
    const line = parseFloat(getComputedStyle(node).lineHeight);
    return { line, lines: node.tagName === 'P' ? Math.round(node.getBoundingClientRect().height / line) : 1 };
  };
  const holes = (upTo) => {
    const blocks = leaves(prose).map((node) => ({ node, ...node.getBoundingClientRect().toJSON() }));
    const end = blocks.findIndex(({ node }) => node === upTo);
    let top = prose.getBoundingClientRect().top;
    let empty = 0;
    for (const [index, block] of blocks.entries()) {
      if (end >= 0 && index > end) break;
      if (block.bottom - top <= pageHeight) continue;
      const { line, lines } = linesOf(block.node);
      const fitting = Math.floor((top + pageHeight - block.top) / line);
      let next = block.top + Math.min(fitting, Math.max(3, lines - 3)) * line;
      let last = next;
      if (fitting < 3 || lines < 5) {
        let start = index;
        while (start > 1 && isHeading(blocks[start - 1].node)) start -= 1;
        next = blocks[start].top;
        last = blocks[start - 1]?.bottom ?? next;
      }
      empty += Math.max(0, top + pageHeight - last) ** 2;
      top = next;
    }
    return empty;
  };
  for (const node of prose.querySelectorAll('p')) if (linesOf(node).lines === 4) node.style.breakInside = 'avoid';
  for (const picture of prose.querySelectorAll('.chapter-picture:not(.chapter-image)')) {
    const section = picture.closest('section');
    const following = section.nextElementSibling;
    const judged = (following && leaves(following)[1]) ?? leaves(section).at(-1);
    const home = { parent: picture.parentElement, next: picture.nextElementSibling };
    const places = [...section.querySelectorAll(':scope > div')].flatMap((slide) => {
      const paragraphs = [...slide.children].filter((child) => child !== picture);
      return [...paragraphs, null].map((next) => ({ parent: slide, next }))
        .filter(({ next }) => !isHeading((next ? next.previousElementSibling : slide.lastElementChild) ?? slide));
    });
    const put = ({ parent, next }) => parent.insertBefore(picture, next);
    let best = home;
    let least = holes(judged);
    for (const place of places) {
      put(place);
      const empty = holes(judged);
      if (empty < least * 0.75 - 2000) { best = place; least = empty; }
    }
    put(best);
  }
};`;
