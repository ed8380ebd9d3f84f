/** So many words in a row are a passage: fewer may stand in a slide and in its notes by chance, and an operator gets as many on purpose. */
const runLength = 12;

/** Words as they are compared: letters and digits alone, without capitals. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '));
}

/** Tells whether a text holds a passage of private ones that is in none of the open ones. */
export function privatePassages(closed: readonly string[], open: readonly string[]): (text: string) => boolean {
  const shared = new Set(open.flatMap(runsOf));
  const kept = new Set(closed.flatMap(runsOf).filter((run) => !shared.has(run)));
  return (text) => kept.size > 0 && runsOf(text).some((run) => kept.has(run));
}
