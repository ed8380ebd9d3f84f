import type { PreviewState } from '../../model/preview.ts';

/**
 * The key of the one slide that was written, changed, or cut in two since the last save; undefined when it was none or several, as
 * when a section comes or a word of the ledger changes. Slides that have only moved are the same: their numbers do not count.
 */
export function editedSlide(before: PreviewState, after: PreviewState): string | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const [gone, come] = [old.length - head - tail, now.length - head - tail];
  const isOne = (come === 1 && gone <= 1) || (come === 2 && gone === 1);
  return isOne ? after.columns.flat()[head] : undefined;
}

/** What each slide shows and says, whatever its place in the talk. */
function wordsOf({ columns, slides }: PreviewState): string[] {
  return columns.flat().map((key) => {
    const markup = slides.get(key) ?? '';
    const id = /^<section\b[^>]*? id="([^"]*)"/.exec(markup)?.[1];
    const placeless = markup.replace(/^<section\b[^>]*>/, (tag) =>
      tag.replace(/ data-number="\d*"| data-timing="\d*"|--progress:[\d.]*/g, ''),
    );
    return id === undefined ? placeless : placeless.replaceAll(`"${id}`, '"');
  });
}
