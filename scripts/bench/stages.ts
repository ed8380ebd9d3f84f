import { writeFileSync } from 'node:fs';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { findBrowser } from '../../src/browser/findBrowser.ts';
import { bundleClient } from '../../src/bundle/bundleClient.ts';
import { checkTalk } from '../../src/commands/checkTalk.ts';
import { openTalk } from '../../src/commands/loadTalk.ts';
import { withPdfPrinter } from '../../src/commands/pdfPrinter.ts';
import { renderTalk } from '../../src/commands/renderTalk.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { wholePage } from '../../src/model/finishedPage.ts';

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
const checked = checkTalk(loaded, project, fonts, today);
mark('check');
if (checked.deck === undefined) throw new Error('the deck of this bench is broken');
const talk = await renderTalk(checked, checked.deck, project, fonts, today);
mark('render');
const client = await bundleClient(project.kit, 'deck');
talk.page(client, false);
const job = talk.slidesSheet();
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
  (session) => session.print(job),
);
mark('print');
const browser = findBrowser(browserSearch()).path;
process.stdout.write(JSON.stringify({ ...marks, megabytes: process.resourceUsage().maxRSS / 1024, browser }));
