import { expect, it } from 'vitest';
import { remoteAddresses } from '../../src/check/remoteAddresses.ts';
import { escapeHtml } from '../../src/html/html.ts';
import { readHtml } from '../../src/html/readHtml.ts';
import { joinBrowser } from '../support/browser.ts';
import { fetchingMarkup, quietMarkup } from '../support/fetchingMarkup.ts';

const session = joinBrowser();

/** What Chromium asks for when it opens these pages, each in a frame of its own; with addresses that tell them apart. */
async function askedFor(pages: readonly string[], expected: number): Promise<string[]> {
  const frames = pages.map((page) => `<iframe srcdoc="${escapeHtml(`<!doctype html><body>${page}`)}"></iframe>`);
  return session.withPage(async (page, watch) => {
    await page.emulateMediaType('screen');
    await page.setContent(`<!doctype html><base href="https://page.example/">${frames.join('\n')}`, {
      waitUntil: 'domcontentloaded',
      timeout: 0,
    });
    // What has not been asked for by then is not asked for; a machine under load may take its time.
    for (let round = 0; round < 100 && new Set(watch.refused).size < expected; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return watch.refused;
  });
}

const numbered = (markup: string, number: number) => markup.replaceAll('a.example/b', `a${number}.example/b`);

it('knows of all that Chromium fetches, and takes for fetching what it fetches', async () => {
  const markups = [...fetchingMarkup, ...quietMarkup].map(({ markup }, number) => numbered(markup, number));
  const fetches = fetchingMarkup.flatMap(({ inChromium = true, what }, number) =>
    inChromium ? [{ what, number }] : [],
  );
  const asked = await askedFor(markups, fetches.length);
  const hosts = new Set(asked.map((address) => new URL(address).hostname));
  expect(fetches.filter(({ number }) => !hosts.has(`a${number}.example`)).map(({ what }) => what)).toEqual([]);
  const quiet = quietMarkup.filter((_, index) => hosts.has(`a${fetchingMarkup.length + index}.example`));
  expect(quiet).toEqual([]);
  const overlooked = markups.filter(
    (markup, number) => hosts.has(`a${number}.example`) && remoteAddresses(readHtml(markup)).length === 0,
  );
  expect(overlooked).toEqual([]);
});
