import { posix } from 'node:path';
import { isRemote } from '../html/isRemote.ts';
import { localStyles, type StyleAddress } from '../html/localStyles.ts';
import { slideStyles } from '../html/slideStyles.ts';
import { usableFontFaces } from '../html/usableFontFaces.ts';
import { decodeAddress } from '../model/decodeAddress.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { tooLongText } from '../model/textLimits.ts';
import { decodeText } from './decodeText.ts';
import { mostTextBytes } from './fileLimits.ts';
import { fontNames } from './fontNames.ts';
import { inlineFiles } from './inlineFiles.ts';
import { readContained } from './readContained.ts';
import { unreadText } from './unreadText.ts';

/** A style sheet that a deck names, by its path from the deck's folder, or one that stands in the deck's text. */
type StyleUse = NamedStyles | { readonly css: string; readonly at: SourceSpan };

interface NamedStyles {
  readonly href: string;
  readonly at: SourceSpan;
}

/** The styles that an external deck brings, for its slides alone. */
export interface DeckStyles {
  readonly css: string;
  /** Their fonts and pictures: address → `data:` URI. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of their fonts, as PDFs name them. */
  readonly fonts: readonly string[];
  /** Project paths of what was read, or looked for. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const noStyles: DeckStyles = { css: '', files: new Map(), fonts: [], inputs: [], diagnostics: [] };

/**
 * Reads the style sheets of an external deck with what they import and name. Whatever is not there, lies outside of the project or on
 * a network is left out and told of.
 * @param deck project path of the deck. @throws TalkError `read-failed`.
 */
export function readStyles(project: Project, deck: string, uses: readonly StyleUse[]): DeckStyles {
  const seen = new Set<string>();
  const folder = posix.dirname(deck);
  return uses
    .map((use) =>
      'href' in use ? readOne(project, folder, use, seen) : readCssText(project, folder, use.css, use.at, seen),
    )
    .reduce(joined, noStyles);
}

function readOne(project: Project, folder: string, { href, at }: NamedStyles, seen: Set<string>): DeckStyles {
  const left = (diagnostic: Diagnostic, inputs: readonly string[] = []): DeckStyles => ({
    ...noStyles,
    inputs,
    diagnostics: [diagnostic],
  });
  if (isRemote(href)) return left(remoteStyles(href, at));
  const path = posix.join(folder, decodeAddress(href.replace(/[?#].*$/, '')));
  // One that imports itself by a detour would never end.
  if (seen.has(path)) return noStyles;
  seen.add(path);
  const read = readContained(project.root, posix.join(project.root, path), mostTextBytes);
  if (read.kind === 'outside') return left(outside(href, at));
  if (read.kind === 'missing') return left(notThere(path, at), [path]);
  if (read.kind === 'large') return left(unreadText(path, read.size), [path]);
  const text = decodeText(read.bytes, path);
  const tooLong = tooLongText(text.value, path);
  if (tooLong !== undefined) return left(tooLong, [path]);
  const styles = readCssText(project, posix.dirname(path), text.value, { file: path, line: 1, column: 1 }, seen);
  return {
    ...styles,
    inputs: [path, ...styles.inputs],
    diagnostics: [...text.diagnostics, ...styles.diagnostics],
  };
}

/** Styles with what they import and name, from the folder that their addresses begin in. */
function readCssText(
  project: Project,
  inner: string,
  text: string,
  at: Pick<SourceSpan, 'file' | 'line' | 'column'>,
  seen: Set<string>,
): DeckStyles {
  const place = ({ offset, length }: StyleAddress): SourceSpan => spanInside(at, text, offset, length);
  const local = localStyles(text);
  const imports = local.imports.map((one) => readOne(project, inner, { href: one.address, at: place(one) }, seen));
  const inlined = inlineFiles(local.css, posix.join(project.root, inner), project.root);
  const isFont = (address: string): boolean => inlined.files.has(address) || /^\s*data:(?!,)/i.test(address);
  const fonts = inlined.fonts.flatMap(({ bytes }) => fontNames(bytes) ?? []);
  const own: DeckStyles = {
    // Nothing in it may end the element that it stands in.
    css: slideStyles(usableFontFaces(inlined.css, isFont)).replace(/<\//g, '<\\/'),
    files: inlined.files,
    fonts,
    inputs: inlined.named.map((address) => posix.join(inner, address.replace(/[?#].*$/, ''))),
    diagnostics: [
      ...local.remote.map((one) => remoteStyles(one.address, place(one))),
      ...inlined.missing.map((address) => notThere(posix.join(inner, address), place(firstPlace(text, address)))),
    ],
  };
  return [...imports, own].reduce(joined);
}

function firstPlace(text: string, address: string): StyleAddress {
  return { address, offset: Math.max(0, text.indexOf(address)), length: address.length };
}

function joined(first: DeckStyles, second: DeckStyles): DeckStyles {
  return {
    css: `${first.css}${second.css}\n`,
    files: new Map([...first.files, ...second.files]),
    fonts: [...first.fonts, ...second.fonts],
    inputs: [...first.inputs, ...second.inputs],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
  };
}

function remoteStyles(address: string, at: SourceSpan): Diagnostic {
  return report('remote-resource', {
    message: `\`${address}\` is on the network and is left out; a deck must work without one.`,
    at,
    hint: 'Save the file beside the deck, if you may, and name it by its path.',
  });
}

function outside(href: string, at: SourceSpan): Diagnostic {
  return report('path-outside-project', {
    message: `\`${href}\` leads out of the project and is left out.`,
    at,
    hint: 'Copy the file beside the deck.',
  });
}

function notThere(path: string, at: SourceSpan): Diagnostic {
  return report('bad-value', {
    severity: 'warning',
    message: `\`${path}\` is not there, or is nothing that styles can use.`,
    at,
    hint: 'The path is taken from the folder of the file that names it.',
  });
}
