import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { pictureWords } from './picture/pictureWords.ts';
import { readContained } from './readContained.ts';
import { readAuthoredText } from './readText.ts';

const picture = /\.(png|jpe?g|gif|webp|avif)$/i;
const drawing = /\.svg$/i;

/** Numbers of a drawing's lines, on one line, with a single letter before one: most of a drawing, and no words. */
const pathData = /(["'])(?:[Zz]?[MLHVCSQTAmlhvcsqta]?[ \t,]{0,2}[-+.\d]){20,}[Zz]?\1/g;

/** What somebody wrote in a file. */
export interface WrittenText {
  readonly text: string;
  /** Why nothing of it was read, though it is there. */
  readonly unread?: Diagnostic;
}

/**
 * What somebody wrote in a file: of a photograph, what its data say beside the picture. @param path project path.
 * @returns an empty text for a file that is not there. @throws TalkError `read-failed`.
 */
export function writtenText(project: Project, path: string): WrittenText {
  if (picture.test(path)) {
    const read = readContained(project.root, join(project.root, path));
    return { text: read.kind === 'read' && read.bytes.length > 12 ? pictureWords(read.bytes) : '' };
  }
  const read = readAuthoredText(project, path);
  if (read === undefined) return { text: '' };
  const unread = read.unread ? read.diagnostics[0] : undefined;
  const text = drawing.test(path) ? read.value.replace(pathData, '$1$1') : read.value;
  return { text, ...(unread === undefined ? {} : { unread }) };
}
