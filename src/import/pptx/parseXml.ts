import { SaxesParser } from 'saxes';
import { deepestXml, mostXmlBytes } from '../importLimits.ts';
import { BadArchive } from '../readArchive.ts';

/** An element of XML. Names have no prefix: parts of a presentation use each prefix for one thing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children aside. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** XML → its tree. Entities of a document's own are not known, so none can grow. @throws BadArchive */
export function parseXml(bytes: Buffer): XmlElement {
  if (bytes.length > mostXmlBytes) throw new BadArchive('A slide of it is larger than any talk needs.', true);
  const parser = new SaxesParser();
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepestXml) throw new BadArchive('Elements of a slide stand in each other too deep.', true);
    const element: OpenElement = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  try {
    parser.write(bytes.toString('utf8')).close();
  } catch (cause) {
    if (cause instanceof BadArchive) throw cause;
    throw new BadArchive('It is damaged: a part of it cannot be read.');
  }
  return root;
}

/** The child that a path of names leads to, each the first of its name. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

/** All elements of a name inside another, in order. */
export function allOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}
