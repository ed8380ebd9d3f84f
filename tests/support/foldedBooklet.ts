import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { settledPage } from './settledPage.ts';

/** A half page of a booklet as it came out. */
export interface HalfPage {
  /** What is on it, block by block: `p#first One two`. */
  readonly blocks: readonly string[];
  readonly markup: string;
  readonly className: string;
  /** `grid-row` and `grid-column`. */
  readonly place: string;
  readonly breakBefore: string;
  /** Its number at the foot; undefined where it has none. */
  readonly folio: string | undefined;
}

/** Lines are 20 px, and ten of them fill a page. Every word stands on a line of its own. */
const style = `*{margin:0;padding:0;list-style:none;font:10px/20px monospace}
.inner{display:flow-root;width:100px;height:200px;word-spacing:100px}.chapter-picture{margin-bottom:10px}`;

/** Lays `flow` out as a booklet between a cover and a back; three lined pages with so many lines are spare. */
export function foldedBooklet(session: BrowserSession, flow: string, lines = 8): Promise<readonly HalfPage[]> {
  const lined = `<section class="half"><div class="inner"><p class="omitted">Notes</p><div class="lines">${'<p>–</p>'.repeat(lines)}</div></div></section>`;
  const html = `<!doctype html><style>${style}</style><main class="booklet">
<section class="half cover"><div class="inner"><p>Cover</p></div></section>
<div class="flow">${flow}</div>
<div class="spare-pages">${lined.repeat(3)}</div>
<section class="half back"><div class="inner"><p>Back</p></div></section></main>`;
  return settledPage(session, html, 'booklet', async (page, reason) => {
    if (reason !== '') throw new Error(reason);
    if ((await page.$('.flow, .spare-pages')) !== null)
      throw new Error('What the pages were made from is still there.');
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.half')].map((half) => ({
        blocks: [...(half.querySelector('.inner')?.children ?? [])].map((block) => {
          const name = block.id === '' ? '' : `#${block.id}`;
          const parts = block.matches('p') || block.children.length === 0 ? [block] : [...block.children];
          const words = parts.map(({ textContent }) => textContent?.trim()).join(' ');
          return `${block.tagName.toLowerCase()}${name} ${words}`.trim();
        }),
        markup: half.querySelector('.inner')?.innerHTML ?? '',
        className: half.className,
        place: `${half.style.gridRow} ${half.style.gridColumn}`,
        breakBefore: half.style.breakBefore,
        folio: half.querySelector('.folio[aria-hidden=true]')?.textContent ?? undefined,
      })),
    );
  });
}

/** So many words, each with the name of its text and its number. */
export function wordsOf(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join(' ');
}
