/**
 * From all talks to the printed handouts of a new talk of 20 minutes, pressed as fast as the page lets one: the same steps as
 * tests/client/studio/firstTalk.browser.test.ts.
 * @param {import('puppeteer-core').Page} page at all talks. @returns {Promise<number>} seconds until all its files stand there.
 */
export async function firstTalk(page) {
  await page.waitForSelector('.talks-page > header .first');
  const begun = performance.now();
  const click = (selector) => page.locator(selector).click();
  await click('.talks-page > header .first');
  await page.waitForSelector('.new-talk .offer li');
  await page.type('.new-talk input[required]', 'My first talk');
  await click('.new-talk .choice:has(input[name="audience"]):nth-of-type(3)');
  await click('.new-talk button[type="submit"]');
  await click('.talk-page a[href$="/print"]');
  await click('.build-part button');
  const end = await page.waitForSelector('.build-part .job-line:is([data-status="done"], [data-status="failed"])', {
    timeout: 300_000,
  });
  const seconds = (performance.now() - begun) / 1000;
  const status = await end.evaluate((line) => line.dataset.status);
  if (status !== 'done')
    throw new Error(`The new talk was not printed: ${await end.evaluate((line) => line.textContent)}`);
  return seconds;
}
