import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/output.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { findPrivate } from './privacy/findPrivate.ts';
import { remoteAddresses } from './remoteAddresses.ts';

/** A finished document on its way out: a page to open, or one that is to be printed. */
export interface Output {
  /** Path in the output folder. */
  readonly name: string;
  readonly html: string;
  /** What the PDF will say of itself. */
  readonly metadata?: DocumentMetadata;
}

/**
 * The last gate: what stands in a finished document, wherever it came from. It asks no network for anything, and neither its
 * text nor its metadata holds a private name.
 */
export function checkOutput(output: Output, privacy: PrivacyList | undefined): Diagnostic[] {
  const remote = remoteAddresses(output.html).map(
    (address): Diagnostic => ({
      severity: 'error',
      code: 'remote-resource',
      message: `${output.name} would fetch \`${address}\`.`,
      hint: 'Save the file in the project and name it by its path; the theme and speaker.yaml count too.',
    }),
  );
  return privacy === undefined ? remote : [...remote, ...privateInOutput(output, privacy)];
}

function privateInOutput({ name, html, metadata }: Output, privacy: PrivacyList): Diagnostic[] {
  const text = html
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3')
    .replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, 'data:')
    .replace(/\sd="[^"]*"/g, ' d=""');
  const said = Object.values(metadata ?? {})
    .flat()
    .join('\n');
  const inText = findPrivate(text, privacy, false).map(({ kind, offset }) => ({
    kind,
    place: nearestId(text, offset),
  }));
  const inMetadata = findPrivate(said, privacy, false).map(({ kind }) => ({
    kind,
    place: 'in the PDF’s title, author, subject or keywords',
  }));
  return [...inText, ...inMetadata]
    .filter(({ kind }) => kind === 'name')
    .map(({ place }) => ({
      severity: 'error',
      code: 'private-name',
      message: `${name} holds a name that decks/privacy.yaml keeps out, ${place}.`,
      hint: 'Look in the manifest, speaker.yaml, the theme and the drawings of that slide.',
    }));
}

/** Where in a page an offset lies: the last `id` before it. */
function nearestId(html: string, offset: number): string {
  const id = [...html.slice(0, offset).matchAll(/\sid="([^"]+)"/g)].at(-1)?.[1];
  return id === undefined ? 'near its beginning' : `in or after \`#${id}\``;
}
