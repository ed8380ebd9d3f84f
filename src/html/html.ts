import { isSafeAttribute } from './isSafeAttribute.ts';

/** Markup that is already safe to print; anything else is escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/** A template that escapes what it is given: `` html`<p>${text}</p>` ``. Null, undefined and false vanish; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = parts[0] ?? '';
  for (const [index, value] of values.entries()) markup += print(value) + (parts[index + 1] ?? '');
  return new Html(markup);
}

/** Vouches for markup made elsewhere. */
export function raw(markup: string): Html {
  return new Html(markup);
}

/** Text → text that is safe in content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * Attributes as they stand in a tag, each with a space before it. Undefined ones are left out, and those that would run code or ask
 * a network for something (see isSafeAttribute).
 */
export function attributeList(attributes: Readonly<Record<string, string | undefined>>): Html {
  const list = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .filter(([name, value]) => isSafeAttribute(name, value))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return new Html(list.join(''));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function print(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  // Joined by `+`, which copies nothing until the whole is read: pages hold megabytes of pictures.
  if (typeof value === 'object') return value.reduce<string>((markup, one) => markup + print(one), '');
  return escapeHtml(String(value));
}
