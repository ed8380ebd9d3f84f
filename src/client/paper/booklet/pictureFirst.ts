import { lineHeight } from './bookletPage.ts';

/**
 * Puts a picture that no longer fits below its text before it, so that the text and not a gap fills the page: if the text of
 * its slide began on this page, and two of its lines fit below the picture.
 * @returns the texts, taken off the page, to be placed anew; undefined when the picture must go on to the next page.
 */
export function pictureFirst(picture: Element, page: Element): readonly Element[] | undefined {
  const texts = slideTexts(picture);
  const [first] = texts;
  if (first === undefined || first.id === '') return undefined;
  const twoLines = 2 * lineHeight(first);
  for (const text of texts) text.remove();
  const below = page.getBoundingClientRect().bottom - picture.getBoundingClientRect().bottom;
  const gap = Number.parseFloat(getComputedStyle(picture).marginBottom);
  if (below < gap + twoLines) {
    picture.before(...texts);
    return undefined;
  }
  picture.id = first.id;
  first.removeAttribute('id');
  return texts;
}

/** The texts right above a picture, up to the one that begins its slide: that one has the slide's name. */
function slideTexts(picture: Element): Element[] {
  const texts: Element[] = [];
  for (let one = picture.previousElementSibling; one?.matches('p,ul,ol') === true; one = one.previousElementSibling) {
    texts.unshift(one);
    if (one.id !== '') break;
  }
  return texts;
}
