import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * Markup of the kit → the same in XML's spelling, drawings and formulas with their namespaces: what books of EPUB 3 are made of. Elements
 * that their author left open are closed, names that XML does not know are left out.
 */
export function toXhtml(markup: string): string {
  const document = parseDocument(markup, { lowerCaseAttributeNames: false });
  for (const element of DomUtils.getElementsByTagName('*', document, true)) {
    if (!xmlName.test(element.name)) element.name = 'span';
    const { 'xlink:href': linked } = element.attribs;
    if (linked !== undefined) element.attribs.href ??= linked;
    for (const name of Object.keys(element.attribs)) if (!xmlName.test(name)) delete element.attribs[name];
  }
  for (const [name, namespace] of namespaces)
    for (const element of DomUtils.getElementsByTagName(name, document, true)) element.attribs.xmlns = namespace;
  const written = DomUtils.getOuterHTML(document, { xmlMode: true });
  return written
    .replace(beyondAscii, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(notXml, '');
}

const namespaces = [
  ['svg', 'http://www.w3.org/2000/svg'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
] as const;

/** Names that XML has as well as HTML, those of books' and XML's own namespaces among them; a browser makes elements and attributes of others, too. */
const xmlName = /^(?:epub:|xml:)?[A-Za-z_][\w.-]*$/;

/** The serializer writes every letter beyond ASCII as its number: Cyrillic text would be four times as long. */
const beyondAscii = /&#x([\da-f]{2,6});/g;

/** Letters that no XML document may hold (Extensible Markup Language 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
