import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part of a presentation, as a strict reader of XML finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Of it alone, without what stands in its children. */
  text: string;
}

/** A presentation's parts by path. */
export interface PresentationFile {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  /** A part's root. Throws where it is not well-formed, with its namespaces. */
  part(path: string): XmlElement;
  /** What a part refers to, by id: the type's last word, and the target. */
  relations(path: string): ReadonlyMap<string, { readonly type: string; readonly target: string }>;
}

/** Reads a presentation back, by nothing that wrote it. */
export function presentationFile(path: string): PresentationFile {
  const files = unzipSync(readFileSync(path));
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (found === undefined) throw new Error(`${path} holds no ${name}`);
    return found;
  };
  return {
    paths: Object.keys(files),
    bytes,
    part: (name) => readXml(strFromU8(bytes(name))),
    relations: (name) => {
      const cut = name.lastIndexOf('/') + 1;
      const root = readXml(strFromU8(bytes(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`)));
      return new Map(
        root.children.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
          Id,
          { type: Type.slice(Type.lastIndexOf('/') + 1), target: Target },
        ]),
      );
    },
  };
}

function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('There is no element in it.');
  return root;
}

/** Every element below one of this name, in order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** All words below an element: paragraphs, breaks and cells part them. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'a:br') return '\n';
  const inside = element.children.map(wordsOf).join('');
  return element.name === 'a:t' ? element.text : element.name === 'a:p' ? `${inside}\n` : inside;
}
