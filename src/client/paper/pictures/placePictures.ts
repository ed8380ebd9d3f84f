import { requireElement } from '../../requireElement.ts';
import { blockLines } from './blockLines.ts';
import { isHeading, proseBlocks } from './proseBlocks.ts';
import { type ReckonedPages, reckonPages } from './reckonPages.ts';

/**
 * Arranges prose with pictures (`.settling`): a picture that does not fit on the rest of its page leaves a hole there. Each
 * stands, among the paragraphs of its own section, where pages are left with the least of them empty; where it stood, when
 * nothing is won. Help lines and sources that would have a last page to themselves are drawn onto the one before by setting the
 * whole a little tighter (`.tight`), if that does it.
 */
export function placePictures(): void {
  const prose = requireElement('.settling');
  const homes = [...prose.querySelectorAll('.chapter-picture:not(.chapter-image)')].map((picture) => ({
    picture,
    home: { parent: picture.parentElement as Element, next: picture.nextElementSibling },
  }));
  const { pages, first } = placeAll(prose, homes, false);
  const isEndAlone = first?.matches('.end-matter') === true;
  if (isEndAlone && placeAll(prose, homes, true).pages >= pages) placeAll(prose, homes, false);
}

/** Where a picture stands: in a slide's text, before an element or at the end. */
interface Place {
  readonly parent: Element;
  readonly next: Element | null;
}

interface PictureHome {
  readonly picture: Element;
  /** Where it stood when the page came. */
  readonly home: Place;
}

function placeAll(prose: HTMLElement, homes: readonly PictureHome[], isTight: boolean): ReckonedPages {
  const pageHeight = Number(prose.dataset.page);
  prose.classList.toggle('tight', isTight);
  for (const { picture, home } of homes) put(picture, home);
  keepFourLines(prose);
  for (const one of homes) placePicture(one, (end) => reckonPages(prose, pageHeight, end).empty);
  return reckonPages(prose, pageHeight);
}

/** Of four lines Chromium would carry one over, though three are to stay together on either page. */
function keepFourLines(prose: Element): void {
  const paragraphs = [...prose.querySelectorAll('p')];
  for (const paragraph of paragraphs) paragraph.style.breakInside = '';
  for (const paragraph of paragraphs) if (blockLines(paragraph).lines === 4) paragraph.style.breakInside = 'avoid';
}

/** @param emptyUpTo what pages leave empty up to a block (see ReckonedPages). */
function placePicture({ picture, home }: PictureHome, emptyUpTo: (end: Element | undefined) => number): void {
  const section = picture.closest('section');
  if (section === null) return;
  const following = section.nextElementSibling;
  const end = (following === null ? undefined : proseBlocks(following)[1]) ?? proseBlocks(section).at(-1);
  let best = home;
  let least = emptyUpTo(end);
  for (const place of placesIn(section, picture)) {
    put(picture, place);
    const empty = emptyUpTo(end);
    // A picture leaves its text only for a clear win: a quarter less, and some 45 px of a page.
    if (empty < least * 0.75 - 2000) [best, least] = [place, empty];
  }
  put(picture, best);
}

/** Before and behind every paragraph of the section's slides, but never between a heading and its text. */
function placesIn(section: Element, picture: Element): Place[] {
  return [...section.querySelectorAll(':scope > div')].flatMap((slide) => {
    const paragraphs = [...slide.children].filter((child) => child !== picture);
    return [...paragraphs, null]
      .map((next) => ({ parent: slide, next }))
      .filter(
        ({ next }) => !isHeading((next === null ? slide.lastElementChild : next.previousElementSibling) ?? slide),
      );
  });
}

function put(picture: Element, { parent, next }: Place): void {
  parent.insertBefore(picture, next);
}
