/** Bytes of a file that is no text, such as a photograph; as base64, so that an edit with them goes over a wire. */
export interface FileBytes {
  readonly base64: string;
}

/** What a file holds. */
export type FileContent = string | FileBytes;

export function isSameContent(one: FileContent | undefined, other: FileContent | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.base64 === other.base64;
}
