import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/output.ts';
import { report } from '../model/report.ts';
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
 *
 * Why: rules read what was written; a theme, a drawing or a mistake of the kit’s own may add to it. What is sent to a school is read by
 * anyone, whoever made the mistake.
 *
 * @example remote-resource: a style that the page would fetch
 * ```html
 * <style>@import "https://fonts.example/a.css";</style>
 * ```
 * @example shared-notes: speaker notes in a file for everyone
 * ```html
 * <section id="one-1"><aside class="notes">Wait here.</aside></section>
 * ```
 * @example private-name: a name that came in by the theme
 * ```yaml privacy
 * names: [Sabira]
 * ```
 * ```html
 * <section id="one-1"><p>For Sab<b>ira</b></p></section>
 * ```
 * @example private-name: a name in the title of a PDF
 * ```yaml privacy
 * names: [Sabira]
 * ```
 * ```yaml metadata
 * title: For Sabira
 * ```
 * ```html
 * <section id="one-1"><p>Yes</p></section>
 * ```
 * @example ok: links that a reader may click, and notes in the speaker’s own file
 * ```html private
 * <section id="one-1"><a href="https://example.org/">A page</a><aside class="notes">Wait here.</aside></section>
 * ```
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
    report('shared-notes', {
      message: `${path} is to be shared and holds speaker notes, ${nearestId(html, found.index)}.`,
      hint: 'Write notes under `Note:`; only the speaker’s files carry them.',
    }),
  ];
}

function remoteInOutput({ path }: Pick<Artifact, 'path'>, { html }: OutputSource): Diagnostic[] {
  return remoteAddresses(html).map(
    (address): Diagnostic =>
      report('remote-resource', {
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
    .map(({ place }) =>
      report('private-name', {
        message: `${path} holds a name that decks/privacy.yaml keeps out, ${place}.`,
        hint: 'Look in the manifest, speaker.yaml, the theme and the drawings of that slide.',
      }),
    );
}

/** Where in a page an offset lies: the last `id` before it. */
function nearestId(html: string, offset: number): string {
  const id = [...html.slice(0, offset).matchAll(/\sid="([^"]+)"/g)].at(-1)?.[1];
  return id === undefined ? 'near its beginning' : `in or after \`#${id}\``;
}
