/** A run of underscores. Two of them are Markdown’s sign for strong words. */
const gapSign = /_{3,}/;

/** What stands around the gaps of a `cloze`: one piece more than it has gaps. */
export function clozePieces(ask: string): string[] {
  return ask.split(gapSign);
}
