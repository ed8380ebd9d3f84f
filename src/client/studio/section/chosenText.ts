import type { MergePart } from '../../../model/plannedEdit.ts';

/** What is to stand where two have changed the same lines; `both`: the author's own first. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The text that comes of choices, by the places of their parts; undefined while one is open. */
export function chosenText(parts: readonly MergePart[], choices: ReadonlyMap<number, Choice>): string | undefined {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const choice = choices.get(index);
    if (part.kind === 'settled') text += part.text;
    else if (choice === undefined) return undefined;
    else if (choice === 'both') text += closed(part.mine) + part.theirs;
    else text += part[choice];
  }
  return text;
}

/** The last line of a file may lack its end, and what comes behind it now is another line. */
function closed(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
