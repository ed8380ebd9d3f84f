import type { PageBox } from '../../model/pageBox.ts';
import { bringIntoWindow } from './bringIntoWindow.ts';

const bareClass = 'talk-bare';
const bareStyle = `.${bareClass} *{color:transparent!important}.${bareClass} svg text{fill:transparent!important}`;

/**
 * Shows a slide without its letters and brings it into the window, so that a picture can be taken of what lies behind them.
 * `isWhole` says whether the window holds all of it.
 */
export function hideLetters(id: string): { readonly clip: PageBox; readonly isWhole: boolean } {
  const slide = slideOf(id);
  document.head.append(Object.assign(document.createElement('style'), { id: bareClass, textContent: bareStyle }));
  slide.classList.add(bareClass);
  return bringIntoWindow(slide);
}

/** Shows the letters of a slide again. @returns the slide. */
export function showLetters(id: string): Element {
  const slide = slideOf(id);
  document.getElementById(bareClass)?.remove();
  slide.classList.remove(bareClass);
  return slide;
}

function slideOf(id: string): Element {
  const slide = document.getElementById(id);
  if (slide === null) throw new Error(`The page has no slide ${id}.`);
  return slide;
}
