/** Attributes read from a `.slide` or `.element` comment; `rest` is what could not be read. */
export interface ReadAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: string;
}

/** An attribute as it is written; offsets are those of the text, and those of the value lie inside its quotes. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** A name, and after `=` a value in quotes of any kind, those of word processors included, or one without quotes. */
const written =
  /([^\s"'=<>,;“”„‘’]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“„]([^“”]*)[“”]|‘([^‘’]*)’|((?:(?![,;]\s*[\w-]+\s*=)[^\s"'<>“”„‘’])+))|(?<=^|[\s,;])([a-z][\w-]*)(?=[\s,;]|$)/gi;

/** Attributes of HTML that mean something without a value. Source: HTML Standard, table of attributes. */
const boolean: ReadonlySet<string> = new Set(
  'allowfullscreen autoplay controls default disabled hidden inert ismap loop muted open playsinline reversed'.split(
    ' ',
  ),
);

/**
 * The attributes that a comment gives: `key="value"` as reveal.js reads them, and as authors write them besides: with single quotes,
 * without any, with white space around the `=`, parted by commas, and without a value (`data-…`, `aria-…`, `hidden` and its like).
 */
export function writtenAttributes(text: string): WrittenAttribute[] {
  return [...text.matchAll(written)].flatMap((match): WrittenAttribute[] => {
    const [all, key, double, single, curly, curlySingle, plain, alone] = match;
    const name = key ?? alone ?? '';
    if (key === undefined && !/^(?:data|aria)-./i.test(name) && !boolean.has(name.toLowerCase())) return [];
    const quoted = double ?? single ?? curly ?? curlySingle;
    const value = quoted ?? plain?.replace(/[,;]+$/, '') ?? '';
    // A comma right behind a value without quotes parts it from the next.
    const end = match.index + all.length - (plain === undefined ? 0 : plain.length - value.length);
    return [{ name, value, start: match.index, end, valueStart: end - value.length - (quoted === undefined ? 0 : 1) }];
  });
}

/** Reads all attributes of a comment; classes that are given twice add up. */
export function readAttributes(text: string): ReadAttributes {
  const attributes = new Map<string, string>();
  const rest: string[] = [];
  let end = 0;
  for (const { name, value, start, end: after } of writtenAttributes(text)) {
    rest.push(text.slice(end, start));
    end = after;
    const before = name === 'class' ? attributes.get(name) : undefined;
    attributes.set(name, before === undefined ? value : `${before} ${value}`);
  }
  rest.push(text.slice(end));
  if (attributes.size === 0) return { attributes: {}, rest: text.trim() };
  const left = rest.map((piece) => piece.replace(/^[\s,;]+|[\s,;]+$/g, '')).filter((piece) => piece !== '');
  return { attributes: Object.fromEntries(attributes), rest: left.join(' ') };
}

/** Joins attributes of two comments on one element: classes add up, anything else is taken from the later one. */
export function joinAttributes(
  first: Readonly<Record<string, string>> | undefined,
  second: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const classes = [first?.class, second.class].filter((value) => value !== undefined);
  return { ...first, ...second, ...(classes.length > 0 ? { class: classes.join(' ') } : {}) };
}
