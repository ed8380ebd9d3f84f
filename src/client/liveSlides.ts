import type Reveal from 'reveal.js';
import type { PreviewPatch, PreviewStart } from '../model/preview.ts';

type RunningDeck = InstanceType<typeof Reveal>;
type Columns = PreviewStart['columns'];

/** The slides on the page, changed in place while reveal.js runs. */
export interface LiveSlides {
  /** Names the running deck, and goes back to the place remembered before the page was loaded anew. */
  attach(deck: RunningDeck): void;
  /** Shows a change; slide and fragment stay as they are. */
  apply(patch: PreviewPatch): void;
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
  const elements = new Map<string, HTMLElement>();
  const own = new WeakMap<Element, ReadonlySet<string>>();
  const place = `talk-preview-place ${location.pathname}${location.search}`;
  let order = columns;
  let deck: RunningDeck | undefined;
  const all = document.querySelectorAll<HTMLElement>('.slides section.slide');
  for (const [index, key] of columns.flat().entries()) {
    const element = all[index];
    if (element === undefined) continue;
    elements.set(key, element);
    own.set(element, new Set(element.getAttributeNames()));
  }

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
  const refill = (element: HTMLElement, markup: string): void => {
    const fresh = parse(markup);
    const { display, top } = element.style;
    for (const name of own.get(element) ?? [])
      if (name !== 'class' && !fresh.hasAttribute(name)) element.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (name !== 'class') element.setAttribute(name, value);
    const state = [...element.classList].filter((name) => stateClasses.has(name));
    element.className = [...fresh.classList, ...state].join(' ');
    // reveal.js places slides by these two, and only when it next walks through the deck.
    Object.assign(element.style, { display, top });
    own.set(element, new Set(fresh.getAttributeNames()));
    element.replaceChildren(...fresh.childNodes);
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
      const saved = sessionStorage.getItem(place);
      sessionStorage.removeItem(place);
      if (saved !== null) goTo(JSON.parse(saved) as Place);
    },
    apply(patch) {
      const before = placeNow();
      for (const [key, markup] of Object.entries(patch.slides)) {
        const element = elements.get(key);
        if (element !== undefined) refill(element, markup);
        else {
          const added = parse(markup);
          own.set(added, new Set(added.getAttributeNames()));
          elements.set(key, added);
        }
      }
      if (patch.columns !== undefined) arrange(patch.columns);
      deck?.sync();
      goTo(before);
      // The notes plugin and marked code lines follow this event; a deck inside the speaker view follows the one outside.
      if (window.self === window.top) deck?.dispatchEvent({ type: 'slidechanged' });
    },
    rememberPlace: () => sessionStorage.setItem(place, JSON.stringify(placeNow())),
  };
}

/** Classes that reveal.js puts on slides. */
const stateClasses: ReadonlySet<string> = new Set([
  'past',
  'present',
  'future',
  'stack',
  'has-dark-background',
  'has-light-background',
]);

function parse(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild as HTMLElement;
}

function stack(slides: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('section');
  element.className = 'stack';
  element.append(...slides);
  return element;
}
