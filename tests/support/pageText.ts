import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { loadFaultless } from '../../src/browser/loadDocument.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { usedPage } from './usedPage.ts';

/** What a document shows once it has arranged itself, as its author wrote it. */
export interface ShownText {
  /** Text for every reader, in the document's order: no decoration, no picture. */
  readonly read: string;
  /** All text that is painted, decoration and the letters of pictures among it. */
  readonly painted: string;
  readonly headings: readonly string[];
  readonly pictures: readonly string[];
}

/** Opens a page as the printer does and reads what it shows, straight from the document. */
export async function shownText(session: BrowserSession, sheet: PrintJob): Promise<ShownText> {
  return usedPage(session, async (page, watch, client) => {
    await loadFaultless({ page, watch, client }, sheet, startDeadline(session.timeoutMs));
    return page.evaluate(() => {
      const texts = (skip: (element: Element) => boolean): string => {
        const parts: string[] = [];
        const visit = (node: Node): void => {
          if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
          if (!(node instanceof Element) && node !== document.body) return;
          const element = node as Element;
          if (element.matches('script,style') || getComputedStyle(element).display === 'none' || skip(element)) return;
          for (const child of element.childNodes) visit(child);
          parts.push(' ');
        };
        visit(document.body);
        return parts.join('');
      };
      const label = (element: Element): string =>
        element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
      return {
        read: texts((element) => element.matches('[aria-hidden="true"],[role="img"]')),
        painted: texts(() => false),
        headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => one.textContent ?? ''),
        pictures: [...document.querySelectorAll('img,[role="img"]')].map(label),
      };
    });
  });
}

/** Letters and digits alone, so that line breaks, ligatures and hyphens of a page do not matter. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** How often each letter stands in a text: order and breaks aside, nothing may be missing or there twice. */
export function letterCounts(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of letters(text).replace(/\p{N}/gu, '')) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}
