import { expect, it } from 'vitest';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideFaults } from '../support/slideFaults.ts';
import { galleryDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const footer = 'Riverside Bee Club, third Thursday of each month';

// The other themes have the foot of steppe.
it.each([
  ['steppe', '16:9'],
  ['steppe', '4:3'],
  ['plain', '16:9'],
  ['plain', '4:3'],
] as const)('in the theme %s at %s a footer stands beside the sources, and on nothing', async (theme, format) => {
  const talk = await galleryDeck({ theme, format }, { footer });
  expect(await slideFaults(session, talk)).toEqual([]);
  const bare = await session.withPage(async (page, watch) => {
    await openDocument(page, watch, talk.slidesSheet());
    return page.$$eval('section.slide', (slides) =>
      slides
        .filter((slide) => {
          const foot = slide.querySelector('.slide-footer')?.getBoundingClientRect();
          const { bottom = 0, left = 0 } = foot ?? {};
          const box = slide.getBoundingClientRect();
          return foot === undefined || box.bottom - bottom > 40 || left - box.left < box.width / 2;
        })
        .map((slide) => slide.getAttribute('data-layout')),
    );
  });
  expect(bare).toEqual(['title', 'end']);
});
