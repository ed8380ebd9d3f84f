import { join } from 'node:path';
import type { Project } from '../model/project.ts';
import { pictureWords } from './picture/pictureWords.ts';
import { readContained } from './readContained.ts';
import { readText } from './readText.ts';

const picture = /\.(png|jpe?g|gif|webp|avif)$/i;

/**
 * What somebody wrote in a file: of a photograph, what its data say beside the picture. @param path project path.
 * @returns an empty text for a file that is not there. @throws TalkError `read-failed`.
 */
export function writtenText(project: Project, path: string): string {
  if (!picture.test(path)) return readText(project, path) ?? '';
  const read = readContained(project.root, join(project.root, path));
  return read.kind === 'read' && read.bytes.length > 12 ? pictureWords(read.bytes) : '';
}
