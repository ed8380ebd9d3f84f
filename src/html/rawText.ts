/** Elements whose content holds no tags; of `title` and `textarea` entities are read. */
export const rawTextElements: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'title', 'textarea']);

/** Elements whose content some browsers, or all in some settings, take for text and others for markup. */
export const fallbackElements: ReadonlySet<string> = new Set(['noscript', 'iframe', 'noembed', 'noframes']);

/**
 * Where the text ends that begins at `from` inside such an element: at its closing tag, or at the end of the markup.
 * Source: HTML Standard, 13.2.5.
 */
export function rawTextEnd(markup: string, name: string, from: number): number {
  if (name === 'script') return scriptEnd(markup, from);
  const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? markup.length;
}

/** Behind `<!--`, a `<script` hides the next `</script`, until `-->` (“script data double escaped state”). */
function scriptEnd(markup: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  marks.lastIndex = from;
  let escapes = 0;
  for (let mark = marks.exec(markup); mark !== null; mark = marks.exec(markup)) {
    const [found] = mark;
    if (found === '-->') escapes = 0;
    else if (found === '<!--') {
      escapes = Math.max(1, escapes);
      // `<!-->` ends what it begins.
      marks.lastIndex = mark.index + 2;
    } else if (found.startsWith('</')) {
      if (escapes < 2) return mark.index;
      escapes = 1;
    } else if (escapes === 1) escapes = 2;
  }
  return markup.length;
}

/** Behind the `>` of a tag whose name ends at `from`: a `>` inside a quoted value ends nothing. */
export function tagEnd(markup: string, from: number): number {
  const attribute = /[\t\n\f\r /]*=?[^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*))?/y;
  attribute.lastIndex = from;
  while (attribute.test(markup)) {
    const at = attribute.lastIndex;
    if (markup[at] === '>') return at + 1;
    if (at >= markup.length) break;
  }
  return markup.length;
}
