import { requireElement } from '../requireElement.ts';

/**
 * Makes a sheet one page: takes what is spare (`[data-spare]`) out of `[data-fit]`, the highest rank first, until the sheet is
 * no taller than `data-fit` says in CSS px. What went before something large did comes back as far as it fits then; a list
 * loses its last lines, never one between others.
 */
export function fitPage(): void {
  const sheet = requireElement('[data-fit]');
  const fits = (): boolean => sheet.offsetHeight <= Number(sheet.dataset.fit);
  const removed: Removed[] = [];
  for (const element of spareElements(sheet)) {
    if (fits()) break;
    removed.unshift(remove(element));
  }
  // Where one could not come back, nothing that stood behind it may.
  const full = new Set<Element>();
  for (const { element, parent, next } of removed) {
    if (full.has(parent)) continue;
    parent.insertBefore(element, next);
    if (fits()) continue;
    element.remove();
    full.add(parent);
  }
}

/** An element that was taken out, and where it stood. */
interface Removed {
  readonly element: HTMLElement;
  readonly parent: Element;
  readonly next: Node | null;
}

function spareElements(sheet: Element): HTMLElement[] {
  const rank = (element: HTMLElement): number => Number(element.dataset.spare);
  return [...sheet.querySelectorAll<HTMLElement>('[data-spare]')].sort((a, b) => rank(b) - rank(a));
}

function remove(element: HTMLElement): Removed {
  const removed = { element, parent: element.parentElement as Element, next: element.nextSibling };
  element.remove();
  return removed;
}
