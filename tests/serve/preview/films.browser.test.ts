import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loopbackBrowser } from '../../support/loopbackBrowser.ts';
import { previewOf } from '../../support/previewOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const browser = loopbackBrowser();

it('a film is played from the preview, and from any place in it', async () => {
  const { root } = tempFolder({
    'talk.md': '# A\n\n![The herd](films/the%20herd.mp4)\n',
    'films/the herd.mp4': readFileSync('tests/fixtures/films/phone.mp4'),
  });
  const { url } = await previewOf(root, ['talk.md']);
  const page = await browser().newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  const seen = await page.evaluate(async () => {
    const film = document.querySelector('video');
    if (film === null) return [];
    const until = (name: string): Promise<unknown> =>
      new Promise((resolve) => film.addEventListener(name, resolve, { once: true }));
    if (film.readyState < 1) await until('loadedmetadata');
    film.currentTime = 1.5;
    await until('seeked');
    return [film.duration, film.currentTime, new URL(film.currentSrc).pathname];
  });
  expect(seen).toEqual([2, 1.5, '/talk/media/the%20herd.mp4']);
  expect(errors).toEqual([]);
});
