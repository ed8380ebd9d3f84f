import type Reveal from 'reveal.js';
import type { PreviewPatch, PreviewStart } from '../model/preview.ts';
import { slideFiller } from './slideFiller.ts';

type RunningDeck = InstanceType<typeof Reveal>;
type Columns = PreviewStart['columns'];

/** The slides on the page, changed in place while reveal.js runs. */
export interface LiveSlides {
  /** Names the running deck, and goes back to the place remembered before the page was loaded anew. */
  attach(deck: RunningDeck): void;
  /**
   * Shows a change, and goes to the slide that its author has worked at; else slide and fragment stay as they are.
   * @returns false when only loading the page anew will do.
   */
  apply(patch: PreviewPatch): boolean;
  rememberPlace(): void;
}

/** Where the reader is: a slide's key, its number, and the last fragment shown (-1: none yet; undefined: there are none). */
interface Place {
  readonly key: string;
  readonly number: number;
  readonly step: number | undefined;
}

/** Takes over the slides of the page. Call it before reveal.js starts. @param columns keys of the slides, as they stand. */
export function liveSlides(columns: Columns): LiveSlides {
  const filler = slideFiller();
  const store = `talk-preview-place ${location.pathname}${location.search}`;
  const all = [...document.querySelectorAll<HTMLElement>('.slides section.slide')];
  const elements = new Map(columns.flat().map((key, index) => [key, filler.adopt(all[index] as HTMLElement)]));
  let order = columns;
  let deck: RunningDeck | undefined;

  const placeNow = (): Place => {
    const current = deck?.getCurrentSlide();
    const key = [...elements].find(([, element]) => element === current)?.[0] ?? '';
    return { key, number: order.flat().indexOf(key), step: deck?.getIndices().f };
  };
  const goTo = ({ key, number, step }: Place): void => {
    const keys = order.flat();
    const there = elements.has(key);
    const element = elements.get(there ? key : (keys[Math.min(Math.max(number, 0), keys.length - 1)] ?? ''));
    if (deck === undefined || element === undefined) return;
    const { h, v } = deck.getIndices(element);
    deck.slide(h, v, there ? step : undefined);
  };
  const fill = (key: string, markup: string): void => {
    const element = elements.get(key);
    if (element === undefined) elements.set(key, filler.make(markup));
    else filler.refill(element, markup);
  };
  const arrange = (next: Columns): void => {
    order = next;
    const keys = new Set(next.flat());
    for (const key of [...elements.keys()]) if (!keys.has(key)) elements.delete(key);
    const nodes = next.flatMap((column) => {
      const slides = column.flatMap((key) => elements.get(key) ?? []);
      return slides.length > 1 ? [stack(slides)] : slides;
    });
    document.querySelector('.slides')?.replaceChildren(...nodes);
  };

  return {
    attach(running) {
      deck = running;
      const saved = sessionStorage.getItem(store);
      sessionStorage.removeItem(store);
      if (saved !== null) goTo(JSON.parse(saved) as Place);
    },
    apply(patch) {
      // On a narrow window slides stand below each other in frames of reveal.js's; there is no place to keep but the scroll.
      const scrolls = document.body.classList.contains('reveal-scroll');
      if (scrolls && patch.columns !== undefined) return false;
      const before = placeNow();
      for (const [key, markup] of Object.entries(patch.slides)) fill(key, markup);
      if (patch.columns !== undefined) arrange(patch.columns);
      if (scrolls) return true;
      deck?.sync();
      const { edited } = patch;
      goTo(edited === undefined || edited === before.key ? before : { key: edited, number: 0, step: undefined });
      // The notes plugin and marked code lines follow this event; a deck inside the speaker view follows the one outside.
      if (window.self === window.top) deck?.dispatchEvent({ type: 'slidechanged' });
      return true;
    },
    rememberPlace: () => sessionStorage.setItem(store, JSON.stringify(placeNow())),
  };
}

function stack(slides: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('section');
  element.className = 'stack';
  element.append(...slides);
  return element;
}
