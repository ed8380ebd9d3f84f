/** Attributes of a slide as the comment that gives it them; nothing without any. */
export function slideComment(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = attributeText(attributes);
  return written === '' ? '' : `<!-- .slide: ${written} -->`;
}

/** Attributes of the element before it, likewise. */
export function elementComment(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = attributeText(attributes);
  return written === '' ? '' : `<!-- .element: ${written} -->`;
}

function attributeText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && /^[\w:-]+$/.test(entry[0]))
    .map(([name, value]) => `${name}="${value.replace(/["<>]|--/g, '')}"`)
    .join(' ');
}
