/**
 * Opens a section of the church's talk in the studio, with the cursor behind its first headline and its slide beside it.
 * @param {import('puppeteer-core').Page} page @param {string} section its id, as addresses have it.
 * @returns {Promise<import('puppeteer-core').Frame>} the slide's.
 */
export async function writeAtHeadline(page, section) {
  await page.evaluate((id) => {
    location.hash = `#/sections/${id}?talk=church-30`;
  }, section);
  await page.waitForFunction(
    (id) => document.querySelector('.cm-content') !== null && location.hash.includes(id),
    {},
    section,
  );
  // Asked of the page that holds it: a wait inside a frame that is still on its way may never hear of what comes.
  const frame = await page.waitForFunction(() => {
    const found = document.querySelector('.section-page iframe[src*="/church-30/"]:not([src*="/slides/"])');
    return found?.contentDocument?.querySelector('section.slide.present h2') ? found : undefined;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.cm-line')].some(({ textContent }) => textContent.startsWith('## ')),
  );
  await page.evaluate(() => {
    const line = [...document.querySelectorAll('.cm-line')].find(({ textContent }) => textContent.startsWith('## '));
    line.scrollIntoView();
    const range = document.createRange();
    range.selectNodeContents(line);
    range.collapse(false);
    document.querySelector('.cm-content').focus();
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  const content = await frame.contentFrame();
  // A handle that is kept would keep the whole page of before in memory, and the bench would measure itself.
  await frame.dispose();
  return content;
}
