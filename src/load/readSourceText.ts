import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { mostTextBytes } from './fileLimits.ts';
import { readContained } from './readContained.ts';

/**
 * A text of the project, sign for sign, a byte-order mark and line ends included: what is written anew from it is what stood there.
 * @param root the project's folder, absolute. @param file project path.
 * @returns undefined when it is not there, or a link leads out of the project.
 * @throws TalkError `read-failed`, also for what is not UTF-8 or too large.
 */
export function readSourceText(root: string, file: string): string | undefined {
  const read = readContained(root, join(root, file), mostTextBytes);
  if (read.kind === 'missing' || read.kind === 'outside') return undefined;
  if (read.kind === 'read' && isUtf8(read.bytes)) return read.bytes.toString('utf8');
  throw new TalkError('read-failed', `${file} is not a text that can be edited.`, {
    hint: read.kind === 'large' ? 'It is too large: part it.' : 'Save it as UTF-8: editors offer that beside the name.',
  });
}
