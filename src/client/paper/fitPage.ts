/**
 * Makes each sheet (`[data-fit]`) as small as it must be: sets it closer (class `tight`, where its styles know of it), then takes what is spare
 * on it (`[data-spare]`) out, the highest rank first, until it is no taller than `data-fit` says in CSS px. What went before something large did comes back as far as it fits then; a list loses
 * its last lines, never one between others. Of the sizes of a picture (`[data-sizes]`, the smallest first) the smallest stands while this is
 * found out, and in the end the largest that fits: a picture takes room that nothing else needs. What is gone in the end stands in `data-left-out` of the sheet (see pageFit).
 */
export function fitPage(): void {
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-fit]')];
  if (sheets.length === 0) throw new Error('The page has no [data-fit].');
  sheets.forEach(fitSheet);
}

/** Whether a sheet holds all that is on it; one that cuts off what runs over has its own height whatever it holds. */
export function holdsAll(sheet: HTMLElement): boolean {
  return Math.max(sheet.offsetHeight, sheet.scrollHeight) <= Number(sheet.dataset.fit);
}

function fitSheet(sheet: HTMLElement): void {
  const removed: Removed[] = [];
  const pictures = [...sheet.querySelectorAll('[data-sizes]')].map((holder) => ({
    holder,
    sizes: [...holder.children],
  }));
  for (const { holder, sizes } of pictures) holder.replaceChildren(...sizes.slice(0, 1));
  sheet.classList.toggle('tight', !holdsAll(sheet));
  for (const element of spareElements(sheet)) {
    if (holdsAll(sheet)) break;
    removed.unshift(remove(element));
  }
  // Where one could not come back, nothing that stood behind it may.
  const full = new Set<Element>();
  for (const { element, parent, next } of removed) {
    if (full.has(parent)) continue;
    parent.insertBefore(element, next);
    if (holdsAll(sheet)) continue;
    element.remove();
    full.add(parent);
  }
  for (const { holder, sizes } of pictures) {
    for (const size of sizes.toReversed()) {
      holder.replaceChildren(size);
      if (holdsAll(sheet)) break;
    }
  }
  const gone = removed.filter(({ element }) => !element.isConnected && element.dataset.elsewhere === undefined);
  sheet.dataset.leftOut = JSON.stringify(gone.map(({ element }) => saidBy(element)));
}

/** What an element says, be it a picture. */
function saidBy(element: HTMLElement): string {
  const picture = element.querySelector('[aria-label],img[alt]');
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? text;
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
