/** Ids that other elements of a drawing refer to, numbered in their order: the package's own hold names and chance. */
export interface NumberedIds {
  /** The new id of an element that is referred to; undefined for all others. */
  idOf(element: Element): string | undefined;
  /** `url("#id")` → the same with the new id; undefined when it leads nowhere. */
  reference(value: string): string | undefined;
  /** `#id` → the same with the new id; undefined when it leads out of the drawing. */
  link(value: string): string | undefined;
}

export function numberedIds(drawn: Element): NumberedIds {
  const numbers = new Map<string, string>();
  const there = new Map([...drawn.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const numberOf = (id: string): string | undefined => {
    if (!there.has(id)) return undefined;
    const known = numbers.get(id) ?? `mermaid~${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  const target = (value: string): string | undefined => {
    const id = /#([^"')]+)/.exec(value)?.[1];
    return id === undefined ? undefined : numberOf(decodeURIComponent(id));
  };
  // Definitions mostly stand before what uses them, so all uses are read first.
  for (const element of drawn.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    for (const property of referring) target(style.getPropertyValue(property));
    if (element instanceof SVGUseElement) target(element.href.baseVal);
  }
  const reference = (value: string): string | undefined => {
    const id = value.includes('#') && value.startsWith('url(') ? target(value) : undefined;
    return id === undefined ? undefined : `url(#${id})`;
  };
  return {
    // Two elements of one id: a reference leads to the first.
    idOf: (element) => (there.get(element.id) === element ? numbers.get(element.id) : undefined),
    reference,
    link: (value) => {
      const id = value.startsWith('#') ? target(value) : undefined;
      return id === undefined ? undefined : `#${id}`;
    },
  };
}

const referring = ['marker-start', 'marker-mid', 'marker-end', 'clip-path', 'mask', 'fill', 'stroke'];
