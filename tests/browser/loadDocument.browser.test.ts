import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDeadline } from '../../src/browser/deadline.ts';
import { loadDocument, openDocument } from '../../src/browser/loadDocument.ts';
import { html } from '../../src/html/html.ts';
import { htmlDocument } from '../../src/render/htmlDocument.ts';
import { joinBrowser } from '../support/browser.ts';
import { resolveAsset, slidesDocument } from '../support/document.ts';

const session = joinBrowser();
const talk = { html: slidesDocument(['<h2>Сәлем, one</h2>']), resolveAsset };

it('opens a document by way of a file that is gone afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talk-print-'));
  const [heading, address] = await session.withPage(async (page, watch) => {
    await openDocument(page, watch, talk, folder);
    return page.evaluate(() => [document.querySelector('h2')?.textContent, location.href]);
  });
  expect(heading).toBe('Сәлем, one');
  expect(address).toMatch(/^file:.*talk-print-/);
  expect(readdirSync(folder)).toEqual([]);
  rmdirSync(folder);
});

it('opens it without a file where none can be written, or the browser sees none', async () => {
  const heading = () => document.querySelector('h2')?.textContent;
  const unwritable = await session.withPage(async (page, watch) => {
    await openDocument(page, watch, talk, '/nowhere/at/all');
    return page.evaluate(heading);
  });
  const unseen = await session.withPage(async (page, watch) => {
    // Refused like this, the address looks to the browser as a file outside its snap does.
    await openDocument(page, { ...watch, allow: () => undefined }, talk);
    return page.evaluate(heading);
  });
  expect([unwritable, unseen]).toEqual(['Сәлем, one', 'Сәлем, one']);
});

it('names what a page asks for though its own policy keeps it back, and prints past a script that does not run', async () => {
  const page = htmlDocument({
    language: 'en',
    head: html`<title>T</title><style>p{background:url(https://example.org/back.png)}</style>`,
    body: html`<h1>H</h1><p>P</p><button onclick="no()">B</button><script>no()</script>`,
  });
  const faults = await session.withPage((opened, watch, client) =>
    loadDocument(
      { page: opened, watch, client },
      { name: 'a.pdf', html: page, resolveAsset: () => undefined },
      startDeadline(20_000),
    ),
  );
  expect(faults).toEqual(['it asked for https://example.org/back.png, which is not inside the document']);
});
