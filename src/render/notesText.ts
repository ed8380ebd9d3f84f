import type { TextBlock } from '../html/textBlocks.ts';
import type { NotesDocument } from './notesDocument.ts';

/** Notes as plain text: a paragraph a line, blank lines between, no line broken by us. */
export function notesText({ title, label, slides }: NotesDocument): string {
  const told = slides.map((slide) =>
    [`${slide.place}\n${slide.title}\n${underline(slide.title)}`, ...blockTexts(slide.blocks)].join('\n\n'),
  );
  return `${[`${title}\n${label}`, ...told].join('\n\n\n')}\n`;
}

/** Items of a list and rows of a table stand below each other without a blank line. */
function blockTexts(blocks: readonly TextBlock[]): string[] {
  const texts: string[] = [];
  let before: TextBlock['kind'] | undefined;
  for (const block of blocks) {
    const text = blockText(block);
    const last = texts.at(-1);
    const isClose = block.kind === before && (block.kind === 'item' || block.kind === 'row');
    if (isClose && last !== undefined) texts[texts.length - 1] = `${last}\n${text}`;
    else texts.push(text);
    before = block.kind;
  }
  return texts;
}

function blockText({ kind, depth, marker, runs }: TextBlock): string {
  const text = runs.map((run) => run.text).join('');
  if (kind === 'quote') return text.replace(/^/gm, '> ');
  if (kind !== 'item') return text;
  const indent = '  '.repeat(Math.max(0, depth - 1));
  const hanging = ' '.repeat((marker ?? '•').length + 1);
  return `${indent}${marker === undefined ? hanging : `${marker} `}${text.replaceAll('\n', `\n${indent}${hanging}`)}`;
}

function underline(title: string): string {
  return '-'.repeat([...title].length);
}
