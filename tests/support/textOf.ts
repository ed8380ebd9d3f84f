import type { FileContent } from '../../src/model/fileContent.ts';

/** The text that a file of a plan holds; undefined for one that is not there. */
export function textOf(content: FileContent | undefined): string | undefined {
  if (typeof content === 'object') throw new Error('It holds bytes.');
  return content;
}
