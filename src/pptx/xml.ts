/** XML that is already safe to write; anything else is escaped. */
export class Xml {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = Xml | string | number | undefined | false | readonly Value[];

/** A template that escapes what it is given; undefined and false vanish, lists are joined. White space at ends of lines is left out. */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  let markup = trimmed(parts[0] ?? '');
  for (const [index, value] of values.entries()) markup += print(value) + trimmed(parts[index + 1] ?? '');
  return new Xml(markup);
}

/** Vouches for XML made elsewhere. */
export function rawXml(markup: string): Xml {
  return new Xml(markup);
}

/** Attributes as they stand in a tag, each with a space before it; undefined ones are left out. */
export function attributes(list: Readonly<Record<string, string | number | undefined>>): Xml {
  const entries = Object.entries(list).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return new Xml(entries.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join(''));
}

/** A part of a package as a document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`;
}

/** Text → text that is safe in content and attributes; characters that XML 1.0 knows no way to write are left out. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character);
}

/** XML 1.0, 2.2: all others may stand in a document. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Ends of lines are there for who reads the template; inside of a tag they part attributes. */
function trimmed(part: string): string {
  return part.replace(/(^|.)\s*\n\s*(?=(.|$))/g, (_, before: string, after: string) =>
    before === '' || before === '>' || after === '' || after === '<' ? before : `${before} `,
  );
}

function print(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Xml) return value.markup;
  if (typeof value === 'object') return value.reduce<string>((markup, one) => markup + print(one), '');
  return escapeXml(String(value));
}
