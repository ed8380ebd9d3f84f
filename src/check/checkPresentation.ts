import { strFromU8, unzipSync } from 'fflate';
import { decodeEntities } from '../html/decodeEntities.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { findPrivate } from './privacy/findPrivate.ts';

/**
 * The last gate for slides.pptx, in its bytes: a shared one holds no part of speaker notes, none holds a private name in any of its parts,
 * the workbooks of charts included, and nothing of it lies elsewhere than in it; links that a reader may follow are no such thing.
 *
 * Why: a presentation has places that nobody looks at, such as pages of notes, alternative texts and tables behind charts, and a host
 * opens all of them.
 *
 * @example shared-notes: a page of notes in a file for everyone
 * ```xml ppt/notesSlides/notesSlide1.xml
 * <p:notes/>
 * ```
 * @example remote-resource: a picture that the program would fetch
 * ```xml ppt/slides/_rels/slide1.xml.rels
 * <Relationship Id="rId1" Type="image" Target="https://pictures.example/a.png" TargetMode="External"/>
 * ```
 * @example private-name: a name that stands over two runs of letters
 * ```yaml privacy
 * names: [Sabira]
 * ```
 * ```xml ppt/slides/slide1.xml
 * <a:p><a:t>For Sab</a:t><a:t>ira</a:t></a:p>
 * ```
 * @example ok: a slide with plain words
 * ```xml ppt/slides/slide1.xml
 * <a:p><a:t>Words</a:t></a:p>
 * ```
 */
export function checkPresentation(
  { path, audience }: Pick<Artifact, 'path' | 'audience'>,
  bytes: Uint8Array,
  privacy: PrivacyList | undefined,
): Diagnostic[] {
  const parts = partsOf(bytes);
  const notes = parts.find(
    ({ name, text }) => /(?:^|\/)notes\w+\//.test(name) || /\/relationships\/notes\w+"/.test(text),
  );
  return [
    ...(audience === 'shared' && notes !== undefined ? [notesIn(path, notes.name)] : []),
    ...parts.flatMap(({ name, text }) => remoteIn(path, name, text)),
    ...(privacy === undefined ? [] : parts.flatMap(({ name, text }) => privateIn(path, name, text, privacy))),
  ];
}

interface TextPart {
  readonly name: string;
  readonly text: string;
}

/** Parts that are text, those of packages within as well. */
function partsOf(bytes: Uint8Array, within = ''): readonly TextPart[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const path = `${within}${name}`;
    if (/\.(?:xml|rels|svg)$/.test(name)) return [{ name: path, text: strFromU8(content) }];
    return name.endsWith('.xlsx') ? partsOf(content, `${path}/`) : [];
  });
}

function notesIn(path: string, part: string): Diagnostic {
  return report('shared-notes', {
    message: `${path} is to be shared and holds speaker notes, in ${part}.`,
    hint: 'Write notes under `Note:`; only the speaker’s files carry them.',
  });
}

/** A relation to something outside, other than a link. */
function remoteIn(path: string, part: string, text: string): Diagnostic[] {
  if (!part.endsWith('.rels')) return [];
  return [...text.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes('TargetMode="External"') && !tag.includes('/relationships/hyperlink"'))
    .map((tag) =>
      report('remote-resource', {
        message: `${path} would fetch \`${/Target="([^"]*)"/.exec(tag)?.[1] ?? ''}\`.`,
        hint: 'Save the file in the project and name it by its path.',
      }),
    );
}

function privateIn(path: string, part: string, text: string, privacy: PrivacyList): Diagnostic[] {
  const isNamed = [wordsOf(text), attributesOf(text)].some((words) =>
    findPrivate(words, privacy, false).some(({ kind }) => kind === 'name'),
  );
  if (!isNamed) return [];
  return [
    report('private-name', {
      message: `${path} holds a name that decks/privacy.yaml keeps out, in ${part}.`,
      hint: 'Look in the manifest, speaker.yaml, the theme and the drawings of that slide.',
    }),
  ];
}

/** Words as they are read: a word may go over several runs, paragraphs and cells part words. */
function wordsOf(text: string): string {
  return decodeEntities(
    text.replace(/<\/(?:a:p|c:v|is|t|text|dc:\w+|cp:\w+)>|<a:br\b/g, '\n$&').replace(/<[^>]*>/g, ''),
  );
}

/** What attributes say, such as alternative texts. */
function attributesOf(text: string): string {
  return decodeEntities([...text.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('\n'));
}
