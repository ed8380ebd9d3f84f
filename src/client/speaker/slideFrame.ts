import type { DeckParts } from './deckParts.ts';

/**
 * A frame with an empty page that looks as the deck's own: the same root, the same styles, a viewport of the slide's size. It is of this
 * page's making and runs under its policy, without a script of its own.
 * @returns the frame, and the element into which slides go, once the page is there.
 */
export async function slideFrame(
  host: HTMLElement,
  { frame, styles }: DeckParts,
  title: string,
): Promise<{ readonly element: HTMLIFrameElement; readonly slides: HTMLElement }> {
  const element = document.createElement('iframe');
  element.title = title;
  element.tabIndex = -1;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  host.append(element);
  // Firefox puts another page in the place of the first one; what is written before that is lost.
  await loaded;
  const page = element.contentDocument;
  if (page === null) throw new Error('A frame of this page has no document.');
  for (const [name, value] of Object.entries(frame.attributes)) page.documentElement.setAttribute(name, value);
  page.title = title;
  for (const text of styles) {
    const style = page.createElement('style');
    style.textContent = text;
    page.head.append(style);
  }
  page.body.className = 'reveal-viewport';
  const slides = page.createElement('div');
  slides.className = 'slides';
  const reveal = page.createElement('div');
  reveal.className = 'reveal ready none';
  reveal.append(slides);
  page.body.append(reveal);
  await page.fonts.ready;
  return { element, slides };
}
