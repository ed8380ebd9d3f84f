import { writeFileSync } from 'node:fs';
import { withPdfPrinter } from '../../src/artifacts/pdfPrinter.ts';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { findBrowser } from '../../src/browser/findBrowser.ts';
import { bundleClient } from '../../src/bundle/bundleClient.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { wholePage } from '../../src/model/finishedPage.ts';
import { renderDeckPage } from '../../src/render/renderDeckPage.ts';
import { renderSlidesSheet } from '../../src/render/sheets/renderSlidesSheet.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { prepareDeck } from '../../src/talk/prepareDeck.ts';
import { renderDeck } from '../../src/talk/renderDeck.ts';

/** Times each stage of the deck `big` in one project, in milliseconds, and writes its finished slides page to a file. */
const [folder = '.', page = 'slides.html'] = process.argv.slice(2);
const today = '2026-01-01';
const marks: Record<string, number> = {};
let last = performance.now();
const mark = (name: string): void => {
  const now = performance.now();
  marks[name] = now - last;
  last = now;
};

const project = openProject(folder);
const fonts = readFonts(project);
const loaded = openTalk(project).load('big');
mark('read');
const prepared = await prepareDeck(loaded, project, { fonts, today });
prepared.inspect();
mark('check');
if (prepared.deck === undefined) throw new Error('the deck of this bench is broken');
const context = await renderDeck(prepared, prepared.deck, fonts, today);
mark('render');
const client = await bundleClient(project.kit, 'deck');
renderDeckPage(context, client, false);
const job = renderSlidesSheet(context);
mark('pages');
writeFileSync(page, wholePage(job));
last = performance.now();
const request = {
  folder,
  decks: [],
  out: folder,
  paper: undefined,
  only: undefined,
  handouts: undefined,
  browser: undefined,
  timeoutMs: 300_000,
  force: true,
  today,
};
await withPdfPrinter(
  request,
  fonts,
  () => undefined,
  (printer) => printer.printSlides(job),
);
mark('print');
const browser = findBrowser(browserSearch()).path;
process.stdout.write(JSON.stringify({ ...marks, megabytes: process.resourceUsage().maxRSS / 1024, browser }));
