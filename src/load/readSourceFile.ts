import { join } from 'node:path';
import type { FileContent } from '../model/fileContent.ts';
import { TalkError } from '../model/talkError.ts';
import { isBytePicture } from './picture/isBytePicture.ts';
import { readContained } from './readContained.ts';
import { readSourceText } from './readSourceText.ts';

/**
 * What a file of the project holds: of a picture its bytes, of all others the text, sign for sign.
 * @param root the project's folder, absolute. @param file project path.
 * @returns undefined when it is not there, or a link leads out of the project. @throws TalkError `read-failed`, also for what is too large.
 */
export function readSourceFile(root: string, file: string): FileContent | undefined {
  if (!isBytePicture(file)) return readSourceText(root, file);
  const read = readContained(root, join(root, file));
  if (read.kind === 'large')
    throw new TalkError('read-failed', `${file} is too large a file.`, { hint: 'Save a smaller one.' });
  return read.kind === 'read' ? { base64: read.bytes.toString('base64') } : undefined;
}
