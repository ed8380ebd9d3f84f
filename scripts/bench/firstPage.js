/**
 * Opens the studio's first page after a start, when nothing is remembered yet.
 * @param {import('puppeteer-core').Page} page @param {string} address
 * @returns {Promise<readonly [string, number][]>} what was there, and after how many milliseconds.
 */
export async function firstPage(page, address) {
  const begun = performance.now();
  const since = () => performance.now() - begun;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.card');
  const card = since();
  await page.waitForFunction(() =>
    document.querySelector('.card iframe')?.contentDocument?.querySelector('section.slide'),
  );
  const picture = since();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.card')]
      .filter((one) => one.getBoundingClientRect().top < innerHeight)
      .every((one) => one.querySelector('iframe')?.contentDocument?.querySelector('section.slide')),
  );
  return [
    ['the first card', card],
    ['the first picture', picture],
    ['all pictures that are seen', since()],
  ];
}
