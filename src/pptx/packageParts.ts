import { zipFiles } from '../zip/zipFiles.ts';
import { attributes, type Xml, xml, xmlDocument } from './xml.ts';

/** One file of a package of Office, with what it refers to. */
export interface PackagePart {
  /** From the root, without a leading slash: `ppt/slides/slide1.xml`. */
  readonly path: string;
  /** Of parts that the ending says all of, such as pictures, undefined. */
  readonly contentType?: string;
  readonly content: Xml | Uint8Array;
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly type: string;
  /** Path of the part from the root; an address where `external`. */
  readonly target: string;
  readonly external?: true;
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** Endings of files that need no entry of their own in the list of types. */
const knownEndings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Packs parts into one file, as ECMA-376, part 2, has it: the list of types first, the relations of each part beside it.
 * @param root relations of the package itself.
 */
export function packParts(parts: readonly PackagePart[], root: readonly Relation[]): Uint8Array {
  const files: [string, Uint8Array][] = [
    ['[Content_Types].xml', encoded(contentTypes(parts))],
    ['_rels/.rels', encoded(relations('', root))],
    ...parts.flatMap(({ path, content, relations: own = [] }): [string, Uint8Array][] => [
      [path, content instanceof Uint8Array ? content : encoded(content)],
      ...(own.length === 0
        ? []
        : [[relationsPath(path), encoded(relations(path, own))] satisfies [string, Uint8Array]]),
    ]),
  ];
  return zipFiles(Object.fromEntries(files), files.map(([path]) => path).filter(isPacked));
}

/** What is packed already, and what says who made the file: programs look for that without unpacking (deliver/isKitFile.ts). */
function isPacked(path: string): boolean {
  return /\.(?:png|jpeg|gif|xlsx)$/.test(path) || path === 'docProps/app.xml';
}

function encoded(content: Xml): Uint8Array {
  return new TextEncoder().encode(xmlDocument(content));
}

function contentTypes(parts: readonly PackagePart[]): Xml {
  const endings = new Set(['rels', 'xml', ...parts.map(({ path }) => endingOf(path))]);
  const defaults = Object.entries(knownEndings).filter(([ending]) => endings.has(ending));
  return xml`<Types xmlns="${packageTypes}/content-types">
    ${defaults.map(([ending, type]) => xml`<Default Extension="${ending}" ContentType="${type}"/>`)}
    ${parts.map(({ path, contentType }) => contentType !== undefined && xml`<Override PartName="/${path}" ContentType="${contentType}"/>`)}
  </Types>`;
}

function relations(from: string, list: readonly Relation[]): Xml {
  return xml`<Relationships xmlns="${packageTypes}/relationships">${list.map((one) => {
    const type =
      one.type === 'core-properties'
        ? `${packageTypes}/relationships/metadata/${one.type}`
        : `${officeTypes}/${one.type}`;
    const target = one.external === true ? one.target : relativePath(from, one.target);
    const mode = one.external === true ? 'External' : undefined;
    return xml`<Relationship${attributes({ Id: one.id, Type: type, Target: target, TargetMode: mode })}/>`;
  })}</Relationships>`;
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** From one part's folder to another part: PowerPoint reads paths from the root as well, some other programs do not. */
function relativePath(from: string, to: string): string {
  const up = from.split('/').slice(0, -1);
  const down = to.split('/');
  let same = 0;
  while (same < up.length && up[same] === down[same]) same += 1;
  return [...up.slice(same).map(() => '..'), ...down.slice(same)].join('/');
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
