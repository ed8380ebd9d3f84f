import axe from 'axe-core';
import type { Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { type LoadableDocument, loadFaultless } from '../../src/browser/loadDocument.ts';

/**
 * One line a violation.
 * @param rules by name; every rule of axe-core unless given: WCAG 2.2 A and AA, and its best practices.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await runner.run(document, {
      resultTypes: ['violations'],
      ...(wanted && { runOnly: wanted }),
    });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}  ${node.html.slice(0, 120)}`));
  }, rules);
}

/** What axe finds on the page that a sheet is printed from. */
export async function sheetViolations(session: BrowserSession, sheet: LoadableDocument): Promise<string[]> {
  return session.withPage(async (page, watch, client) => {
    await loadFaultless({ page, watch, client }, sheet, startDeadline(60_000));
    return violations(page);
  });
}
