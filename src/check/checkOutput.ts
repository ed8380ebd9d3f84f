import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlPart } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/output.ts';
import { report } from '../model/report.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { findPrivate } from './privacy/findPrivate.ts';
import { privateInPage } from './privacy/privateInPage.ts';
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
  const page = readHtml(source.html);
  return [
    ...remoteInOutput(file, page),
    ...(file.audience === 'shared' ? notesInOutput(file, page) : []),
    ...(privacy === undefined ? [] : privateInOutput(file, page, source.metadata, privacy)),
  ];
}

function notesInOutput({ path }: Pick<Artifact, 'path'>, page: readonly HtmlPart[]): Diagnostic[] {
  const found = notesIn(page);
  if (found === undefined) return [];
  return [
    report('shared-notes', {
      message: `${path} is to be shared and holds speaker notes, ${near(found.id)}.`,
      hint: 'Write notes under `Note:`; only the speaker’s files carry them.',
    }),
  ];
}

/**
 * Where a page holds speaker notes first, by the last `id` up to there: reveal.js takes them from an element of this class and from
 * an attribute of this name. Documents inside attributes are looked into, too.
 */
function notesIn(page: readonly HtmlPart[]): { readonly id: string | undefined } | undefined {
  let id: string | undefined;
  for (const part of page) {
    if (part.type !== 'element') continue;
    id = attributeOf(part, 'id') ?? id;
    if (attributeOf(part, 'data-notes') !== undefined) return { id };
    if (part.name === 'aside' && (attributeOf(part, 'class') ?? '').split(/\s/).includes('notes')) return { id };
    const inside = attributeOf(part, 'srcdoc');
    if (inside !== undefined && notesIn(readHtml(inside)) !== undefined) return { id };
  }
  return undefined;
}

function remoteInOutput({ path }: Pick<Artifact, 'path'>, page: readonly HtmlPart[]): Diagnostic[] {
  return remoteAddresses(page).map((address) =>
    report('remote-resource', {
      message: `${path} would fetch \`${address}\`.`,
      hint: 'Save the file in the project and name it by its path; the theme and speaker.yaml count too.',
    }),
  );
}

function privateInOutput(
  { path }: Pick<Artifact, 'path'>,
  page: readonly HtmlPart[],
  metadata: DocumentMetadata | undefined,
  privacy: PrivacyList,
): Diagnostic[] {
  const said = Object.values(metadata ?? {})
    .flat()
    .join('\n');
  const places = [
    ...privateInPage(page, privacy).map(({ id }) => near(id)),
    ...findPrivate(path, privacy, false)
      .filter(({ kind }) => kind === 'name')
      .map(() => 'in its own name'),
    ...findPrivate(said, privacy)
      .filter(({ kind }) => kind === 'name')
      .map(() => 'in the PDF’s title, author, subject or keywords'),
  ];
  return places.map((place) =>
    report('private-name', {
      message: `${path} holds a name that decks/privacy.yaml keeps out, ${place}.`,
      hint: 'Look in the manifest, speaker.yaml, the theme and the drawings of that slide.',
    }),
  );
}

/** Where in a page something lies: the last `id` up to there. */
function near(id: string | undefined): string {
  return id === undefined ? 'near its beginning' : `in or after \`#${id}\``;
}
