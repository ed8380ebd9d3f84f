import { onSwipe } from './onSwipe.ts';

/** Lets one go from page to page by tab, by arrow key, and by swipe where a swipe means nothing else. */
export function remoteTabs(): void {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const panels = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls') ?? ''));
  let shown = 0;
  const show = (index: number): void => {
    shown = Math.min(Math.max(0, index), tabs.length - 1);
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === shown));
      tab.tabIndex = at === shown ? 0 : -1;
      panels[at]?.toggleAttribute('hidden', at !== shown);
    }
    showCurrent(panels[shown]);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(index));
    tab.addEventListener('keydown', ({ key }) => {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (way === undefined) return;
      show(index + way);
      tabs[shown]?.focus();
    });
  }
  // On the clicker a swipe moves the slides; the line above it and the tabs below are free.
  for (const area of document.querySelectorAll<HTMLElement>('.bar, [role="tablist"], #panel-notes, #panel-more'))
    onSwipe(area, (way) => show(shown + way));
  show(0);
}

/** Scrolls the list, and not what stands above it: black and freeze are wanted sooner than a slide. */
function showCurrent(panel: HTMLElement | null | undefined): void {
  const current = panel?.querySelector<HTMLElement>('[aria-current]');
  const list = current?.closest('ol');
  if (!current || !list) return;
  const below = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += below - list.clientHeight / 2;
}
