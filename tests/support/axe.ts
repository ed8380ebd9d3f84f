import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { type LoadableDocument, loadFaultless } from '../../src/browser/loadDocument.ts';
import { usedPage } from './usedPage.ts';

/** Set short: each page must read it anew, which takes longer than most pages take to be judged. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules by name that alone are asked, or all but those that are left out. */
type Rules = { readonly only: readonly string[] } | { readonly without: readonly string[] };

/**
 * One line a violation.
 * @param rules all of axe-core unless given: WCAG 2.2 A and AA, and its best practices.
 */
export async function violations(page: Page, rules: Rules = { without: [] }): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (wanted) => {
    const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await runner.run(document, {
      resultTypes: ['violations'],
      ...('only' in wanted
        ? { runOnly: [...wanted.only] }
        : { rules: Object.fromEntries(wanted.without.map((rule) => [rule, { enabled: false }])) }),
    });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}  ${node.html.slice(0, 120)}`));
  }, rules);
}

/** What axe finds on the page that a sheet is printed from. */
export async function sheetViolations(
  session: BrowserSession,
  sheet: LoadableDocument,
  rules?: Rules,
): Promise<string[]> {
  return usedPage(session, async (page, watch, client) => {
    await loadFaultless({ page, watch, client }, sheet, startDeadline(60_000));
    return violations(page, rules);
  });
}

/** What axe finds on sheets of paper, which need no landmarks; with the name of the sheet. */
export async function paperViolations(session: BrowserSession, sheets: readonly LoadableDocument[]): Promise<string[]> {
  const found = sheets.map(async (sheet) =>
    (await sheetViolations(session, sheet, { without: ['region', 'landmark-one-main'] })).map(
      (one) => `${sheet.name}  ${one}`,
    ),
  );
  return (await Promise.all(found)).flat();
}
