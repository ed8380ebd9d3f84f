import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/output.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { findPrivate } from './privacy/findPrivate.ts';
import { remoteAddresses } from './remoteAddresses.ts';

/** A finished page to open, or one that is to be printed, and what its PDF will say of itself. */
export interface OutputSource {
  readonly html: string;
  readonly metadata?: DocumentMetadata;
}

/**
 * The last gate: what stands in a finished file, wherever it came from. It asks no network for anything, neither its text nor its
 * metadata holds a private name, and a shared one holds no speaker notes.
 */
export function checkOutput(
  file: Pick<Artifact, 'path' | 'audience'>,
  source: OutputSource,
  privacy: PrivacyList | undefined,
): Diagnostic[] {
  return [
    ...remoteInOutput(file, source),
    ...(file.audience === 'shared' ? notesInOutput(file, source) : []),
    ...(privacy === undefined ? [] : privateInOutput(file, source, privacy)),
  ];
}

/** reveal.js takes notes from an element of this class and from an attribute of this name. */
const notesMarkup = /<aside\b[^>]*\sclass="(?:[^"]*\s)?notes(?:\s[^"]*)?"|\sdata-notes=/;

function notesInOutput({ path }: Pick<Artifact, 'path'>, { html }: OutputSource): Diagnostic[] {
  const found = notesMarkup.exec(html);
  if (found === null) return [];
  return [
    {
      severity: 'error',
      code: 'shared-notes',
      message: `${path} is to be shared and holds speaker notes, ${nearestId(html, found.index)}.`,
      hint: 'Write notes under `Note:`; only the speaker’s files carry them.',
    },
  ];
}

function remoteInOutput({ path }: Pick<Artifact, 'path'>, { html }: OutputSource): Diagnostic[] {
  return remoteAddresses(html).map(
    (address): Diagnostic => ({
      severity: 'error',
      code: 'remote-resource',
      message: `${path} would fetch \`${address}\`.`,
      hint: 'Save the file in the project and name it by its path; the theme and speaker.yaml count too.',
    }),
  );
}

function privateInOutput(
  { path }: Pick<Artifact, 'path'>,
  { html, metadata }: OutputSource,
  privacy: PrivacyList,
): Diagnostic[] {
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
      message: `${path} holds a name that decks/privacy.yaml keeps out, ${place}.`,
      hint: 'Look in the manifest, speaker.yaml, the theme and the drawings of that slide.',
    }));
}

/** Where in a page an offset lies: the last `id` before it. */
function nearestId(html: string, offset: number): string {
  const id = [...html.slice(0, offset).matchAll(/\sid="([^"]+)"/g)].at(-1)?.[1];
  return id === undefined ? 'near its beginning' : `in or after \`#${id}\``;
}
