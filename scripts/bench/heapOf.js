/** What a page holds in memory once its garbage is collected, in MB. @param {import('puppeteer-core').Page} page */
export async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: bytes } = await page.metrics();
  await session.detach();
  return bytes / (1024 * 1024);
}
