import type { Stage } from './stageOutputs.ts';

/** A stage that keeps nothing: files are made to be judged, and their bytes counted. */
export function discardOutputs(): Stage {
  return {
    add(_, content) {
      if (content instanceof Uint8Array) return content.byteLength;
      let bytes = 0;
      for (const piece of typeof content === 'string' ? [content] : content) bytes += Buffer.byteLength(piece);
      return bytes;
    },
    remove: () => {},
    commit: async () => {},
    abandon: () => {},
  };
}
