import type { ShownPlace } from '../../model/clientFunctions.ts';

const slides = '.reveal .slides section.slide';

/** Waits until the page's deck is there (startReveal.ts). @returns how many slides it has. */
export async function deckReady(): Promise<number> {
  const root = document.documentElement;
  if (root.dataset.ready === undefined) {
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (root.dataset.ready === undefined) return;
        observer.disconnect();
        resolve();
      }).observe(root, { attributeFilter: ['data-ready'] });
    });
  }
  return document.querySelectorAll(slides).length;
}

/** Which slide the deck shows, and how many of its steps, once its pictures are decoded and it has been drawn. */
export async function shownPlace(): Promise<ShownPlace> {
  const slide = document.querySelector<HTMLElement>(`${slides}.present:not(.past, .future)`);
  if (slide === null) return { slide: '', step: 0 };
  // One that cannot be shown was told of when the deck was printed.
  await Promise.all([...slide.querySelectorAll('img')].map((picture) => picture.decode().catch(() => undefined)));
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  const shown = [...slide.querySelectorAll('.fragment.visible')].map((fragment) =>
    Number(fragment.getAttribute('data-fragment-index')),
  );
  return { slide: slide.id, step: Math.max(-1, ...shown) + 1 };
}
