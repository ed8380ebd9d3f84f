import type { HtmlElement } from '../../html/htmlParts.ts';
import { isRemote } from '../../html/isRemote.ts';
import { isSafeAttribute } from '../../html/isSafeAttribute.ts';
import { readCss } from '../../html/readCss.ts';
import { readHtml } from '../../html/readHtml.ts';

/** What of a drawing would run, or fetch something, and where it stands. */
export interface SvgDanger {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What a drawing may not bring into a project: scripts, what handles events, documents of other kinds inside it, and addresses of a
 * network. A deck shows drawings as pictures, in which none of it would work; whoever opens the file by itself would run it.
 */
export function svgDanger(svg: string): SvgDanger | undefined {
  for (const part of readHtml(svg)) {
    const what =
      part.type === 'element'
        ? elementDanger(part)
        : part.type === 'text' && part.inside === 'style' && readCss(part.text).addresses.some(isRemote)
          ? 'styles from a network'
          : undefined;
    if (what !== undefined) return { what, ...placeOf(svg, part.start) };
  }
  const written = declared.exec(svg);
  return written === null ? undefined : { what: written[0].trim(), ...placeOf(svg, written.index) };
}

/** Styles of other files, and entities that hold markup or stand in other files: what reads HTML does not see what they become. */
const declared = /<\?xml-stylesheet|<!ENTITY\s+(?:%\s+)?[^\s>]+\s+(?:SYSTEM|PUBLIC|"[^"]*[<&]|'[^']*[<&])/i;

/** They run code, or hold documents that are no SVG. */
const refused: ReadonlySet<string> = new Set(
  'script foreignobject iframe frame object embed audio video handler listener link meta base'.split(' '),
);

function elementDanger({ name, attributes }: HtmlElement): string | undefined {
  if (refused.has(name.replace(/^.*:/, ''))) return `<${name}>`;
  return attributes.find((one) => !isSafeAttribute(one.name, one.value, name))?.name;
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
