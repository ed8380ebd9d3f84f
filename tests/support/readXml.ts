import { SaxesParser } from 'saxes';

/** An element as a reader of XML finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text right in it. */
  text: string;
}

/** Reads a document; throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (run) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += run;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0] as XmlElement;
}

/** Every element of a name below another, in document order. */
export function xmlElements(within: XmlElement | undefined, name: string): XmlElement[] {
  return (within?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...xmlElements(child, name),
  ]);
}
