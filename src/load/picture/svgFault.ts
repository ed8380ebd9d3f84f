import { SaxesParser } from 'saxes';

/** Where an SVG stops being XML. */
export interface SvgFault {
  readonly line: number;
  readonly column: number;
  /** What is wrong there, as a phrase. */
  readonly what: string;
}

/**
 * Why browsers show nothing of an SVG: it is no well-formed XML, and in a picture that is the end of it, where the same markup in a page
 * would be mended. Undefined for one that is.
 */
export function svgFault(svg: string): SvgFault | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: SvgFault | undefined;
  let isInside = false;
  parser.on('error', (error) => {
    fault ??= {
      line: parser.line,
      column: parser.column + 1,
      what: error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, ''),
    };
  });
  parser.on('opentag', ({ uri, name }) => {
    const isRoot = !isInside;
    isInside = true;
    if (isRoot && uri !== svgNamespace)
      fault ??= { line: parser.line, column: 1, what: `\`<${name}>\` lacks xmlns="${svgNamespace}"` };
  });
  // Illustrator declares its namespaces as entities; the parser leaves what a document declares itself to its caller.
  parser.on('doctype', (doctype) => {
    for (const [, name = '', double, single] of doctype.matchAll(entity)) {
      parser.ENTITIES[name] = (double ?? single ?? '').replace(/[&<]/g, '');
    }
  });
  parser.write(svg).close();
  return fault;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** `<!ENTITY name "value">` inside a document type. */
const entity = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
