import axe from 'axe-core';
import type { Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { type LoadableDocument, loadFaultless } from '../../src/browser/loadDocument.ts';

/** Every rule of axe-core: WCAG 2.2 A and AA, and its best practices. One line a violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await runner.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}  ${node.html.slice(0, 120)}`));
  });
}

/** What axe finds on the page that a sheet is printed from. */
export async function sheetViolations(session: BrowserSession, sheet: LoadableDocument): Promise<string[]> {
  return session.withPage(async (page, watch, client) => {
    await loadFaultless({ page, watch, client }, sheet, startDeadline(60_000));
    return violations(page);
  });
}
