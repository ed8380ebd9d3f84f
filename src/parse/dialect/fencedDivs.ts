import type { Construct, Edit } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { isRevealClass, pandocAttributes } from './pandocAttributes.ts';
import type { Range } from './slideRanges.ts';

/** What the divs of a text come to. */
export interface FencedDivs {
  readonly edits: readonly Edit[];
  /** Stretches whose lists come item by item, and those whose lists do not. */
  readonly incremental: readonly Range[];
  readonly nonincremental: readonly Range[];
}

export const otherDiv: Construct = {
  written: '`::: name`, `::: {.class}`',
  read: 'what it holds, without its look',
  hint: 'Write a box in HTML with a style.',
};

interface OpenDiv {
  readonly start: number;
  readonly end: number;
  readonly isHidden: boolean;
  readonly classes: readonly string[];
  readonly closing: string;
}

/** Reads `:::` divs of Pandoc: columns, steps, what reveal.js knows. Those of speaker notes stay for parse/cutNotes. */
export function fencedDivs({ masked }: DialectSource): FencedDivs {
  const edits: Edit[] = [];
  const incremental: Range[] = [];
  const nonincremental: Range[] = [];
  const open: OpenDiv[] = [];
  for (const match of masked.matchAll(/^ {0,3}:{3,}[ \t]*([^\n]*?)[ \t]*:*[ \t]*$/gm)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[1] ?? '';
    const isInNotes = open.some(({ classes }) => classes.includes('notes'));
    if (written !== '') {
      const { classes, values } = pandocAttributes(written.replace(/^\{|\}$/g, ''));
      const box = boxOf(classes, values.width);
      open.push({
        start,
        end,
        classes,
        isHidden: isHidden(classes, values),
        closing: box === '' ? '\n\n' : '\n\n</div>\n\n',
      });
      if (isInNotes || classes.includes('notes')) continue;
      edits.push({ start, end, text: `\n\n${box}\n\n`, told: isRead(classes) ? [] : [otherDiv] });
      continue;
    }
    const div = open.pop();
    if (div === undefined) edits.push({ start, end, text: '' });
    if (div === undefined || isInNotes) continue;
    if (div.isHidden) edits.push({ start: div.start, end, text: '' });
    if (div.classes.includes('incremental')) incremental.push({ start: div.end, end: start });
    if (div.classes.includes('nonincremental')) nonincremental.push({ start: div.end, end: start });
    edits.push({ start, end, text: div.closing });
  }
  return { edits, incremental, nonincremental };
}

/** Divs that are for other formats than slides in a browser, or for none; Quarto's `when-format` names one. */
function isHidden(classes: readonly string[], values: Readonly<Record<string, string>>): boolean {
  const named = values['when-format'] ?? values['unless-format'];
  const isOurs = named === undefined || /^(?:html|revealjs)/.test(named);
  const isMeant = values['unless-format'] === undefined ? isOurs : !isOurs;
  if (classes.includes('content-visible')) return !isMeant;
  return classes.includes('hidden') || (classes.includes('content-hidden') && isMeant);
}

function boxOf(classes: readonly string[], width: string | undefined): string {
  if (classes.includes('columns')) return '<div style="display:flex;gap:2em">';
  if (classes.includes('column')) {
    const basis = /^[\d.]+(?:%|px|em)$/.exec(width ?? '')?.[0];
    return `<div style="${basis === undefined ? 'flex:1' : `flex:0 1 ${basis}`};min-width:0">`;
  }
  const known = classes.filter(isRevealClass);
  return known.length === 0 ? '' : `<div class="${known.join(' ')}">`;
}

function isRead(classes: readonly string[]): boolean {
  return classes.some(
    (name) =>
      /^(?:columns|column|incremental|nonincremental|hidden|content-hidden|content-visible)$/.test(name) ||
      isRevealClass(name),
  );
}
