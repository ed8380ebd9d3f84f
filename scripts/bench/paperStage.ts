import { withSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { loadFaultless } from '../../src/browser/loadDocument.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { printPage } from '../../src/browser/printPage.ts';
import { clientScripts } from '../../src/bundle/clientScripts.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { writeTags } from '../../src/pdf/tags/writeTags.ts';
import { handoutSheets } from '../../src/render/sheets/handouts/handoutSheets.ts';
import { renderSlidesSheet } from '../../src/render/sheets/renderSlidesSheet.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { prepareDeck } from '../../src/talk/prepareDeck.ts';
import { renderDeck } from '../../src/talk/renderDeck.ts';

/**
 * Prints one sheet of the deck `big` and tells what it cost over what Node held once the deck was rendered, in megabytes: the
 * most that was resident, sampled every 5 ms, what nobody had collected yet included; and what is held when it is done, page and
 * PDF among it. Then the time of print and tags in milliseconds. Run with --expose-gc.
 */
const [folder = '.', sheet = 'notes'] = process.argv.slice(2);
const project = openProject(folder);
const fonts = readFonts(project);
const today = '2026-01-01';
const prepared = await prepareDeck(openTalk(project).load('big'), project, { fonts, today });
if (prepared.deck === undefined) throw new Error('the deck of this bench is broken');
const context = await renderDeck(prepared, prepared.deck, fonts, today);
const families = fonts.families.map((family) => family.name);

await withSession({ readClientScript: clientScripts(project.kit), timeoutMs: 120_000 }, async (session) => {
  // The browser's own code is loaded before the count begins.
  await session.withPage(async (page) => page.title());
  globalThis.gc?.();
  const before = process.memoryUsage();
  let rss = 0;
  const sample = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss() - before.rss);
  }, 5);
  const job: PrintJob = sheet === 'slides' ? renderSlidesSheet(context) : handoutSheets.notes(context);
  const { bytes, pages } = await printDocument(session, job, families);
  clearInterval(sample);
  // What the first collection frees leads to more, and is given back by another thread.
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  const start = performance.now();
  const printed = await session.withPage(async (page, watch, client) => {
    const deadline = startDeadline(session.timeoutMs);
    await loadFaultless({ page, watch, client }, job, deadline);
    return printPage(page, job.name, deadline);
  });
  const between = performance.now();
  await writeTags(printed);
  const print = between - start;
  const tags = performance.now() - between;
  process.stdout.write(
    JSON.stringify({ pages, megabytes: bytes.length / 2 ** 20, rss: rss / 2 ** 20, kept: kept / 2 ** 20, print, tags }),
  );
});
