/** Attributes read from a `.slide` or `.element` comment; `rest` is what could not be read. */
export interface ReadAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: string;
}

/** Reads `key="value"`, `key='value'` and bare `data-key`, as reveal.js does. */
export function readAttributes(text: string): ReadAttributes {
  const attributes = new Map<string, string>();
  const rest = text.replace(
    /([^\s"'=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')|(?<=^|\s)(data-[^\s"'=<>]+)(?=\s|$)/g,
    (_, key: string | undefined, double?: string, single?: string, bare?: string) => {
      const name = key ?? bare ?? '';
      const value = double ?? single ?? '';
      const before = name === 'class' ? attributes.get(name) : undefined;
      attributes.set(name, before === undefined ? value : `${before} ${value}`);
      return '';
    },
  );
  return { attributes: Object.fromEntries(attributes), rest: rest.trim() };
}

/** Joins attributes of two comments on one element: classes add up, anything else is taken from the later one. */
export function joinAttributes(
  first: Readonly<Record<string, string>> | undefined,
  second: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const classes = [first?.class, second.class].filter((value) => value !== undefined);
  return { ...first, ...second, ...(classes.length > 0 ? { class: classes.join(' ') } : {}) };
}
