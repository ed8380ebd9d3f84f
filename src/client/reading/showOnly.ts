import type { PageBox } from '../../model/pageBox.ts';
import { pageBox } from '../pageBox.ts';

const id = 'kit-reading';

/** Shows one element of the page without what stands around or behind it, so that a picture can be taken of it. @returns where its slide stands. */
export function showOnly(key: string): PageBox | null {
  const selector = `[data-read="${CSS.escape(key)}"]`;
  const element = document.querySelector(selector);
  if (element === null) return null;
  dress(
    `*,*::before,*::after{visibility:hidden!important}${selector},${selector} *{visibility:visible!important}` +
      'html,body{background:none!important}',
  );
  return pageBox(element.closest('section.slide') ?? element);
}

/** Shows a slide without anything that stands on it: its ground, and what its theme paints there. @returns where it stands. */
export function showGround(slideId: string): PageBox | null {
  const selector = `section.slide[id="${CSS.escape(slideId)}"]`;
  const element = document.querySelector(selector);
  if (element === null) return null;
  dress(
    `${selector} *{visibility:hidden!important}${selector}::before,${selector}::after{color:transparent!important}`,
  );
  return pageBox(element);
}

/** Shows the page as it was. */
export function showAll(): void {
  document.getElementById(id)?.remove();
}

function dress(css: string): void {
  showAll();
  const style = document.createElement('style');
  style.id = id;
  style.textContent = css;
  document.head.append(style);
}
