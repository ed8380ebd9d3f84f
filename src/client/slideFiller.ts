/** Makes slides from markup, and fills slides that stand on the page with new markup. */
export interface SlideFiller {
  /** Takes over a slide as it came with the page, before reveal.js adds attributes of its own. */
  adopt(slide: HTMLElement): HTMLElement;
  make(markup: string): HTMLElement;
  /** Changes a slide in place, so that reveal.js, which holds on to it, need not be told. */
  refill(slide: HTMLElement, markup: string): void;
}

/** Classes that reveal.js puts on slides. */
const stateClasses: ReadonlySet<string> = new Set([
  ...['past', 'present', 'future', 'stack'],
  ...['has-dark-background', 'has-light-background'],
]);

export function slideFiller(): SlideFiller {
  // Attributes that came from markup; all others are reveal.js's own.
  const own = new WeakMap<Element, readonly string[]>();
  const adopt = (slide: HTMLElement): HTMLElement => {
    own.set(slide, slide.getAttributeNames());
    return slide;
  };
  return {
    adopt,
    make: (markup) => adopt(parse(markup)),
    refill(slide, markup) {
      const fresh = parse(markup);
      const { display, top } = slide.style;
      const state = [...slide.classList].filter((name) => stateClasses.has(name));
      for (const name of own.get(slide) ?? []) if (!fresh.hasAttribute(name)) slide.removeAttribute(name);
      for (const { name, value } of fresh.attributes) slide.setAttribute(name, value);
      slide.classList.add(...state);
      // reveal.js places slides by these two, and only when it next walks through the deck.
      Object.assign(slide.style, { display, top });
      own.set(slide, fresh.getAttributeNames());
      slide.replaceChildren(...fresh.childNodes);
    },
  };
}

function parse(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild as HTMLElement;
}
