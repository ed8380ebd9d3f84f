import { codeSpanOrComment } from './codeSpanOrComment.ts';

/** Neither a space nor a letter, so that no pattern takes what is blanked for text. */
const filler = '\uFFFC';

/**
 * Blanks fences, code spans and closed comments, so that tags can be looked for in what is left. Indented lines are not code here: HTML
 * indents as it likes. Offsets and line breaks stay.
 */
export function proseOnly(text: string): string {
  return blankFences(text).replace(codeSpanOrComment, blank);
}

/**
 * Blanks fences alone, those in lists and quotes too. One that is never closed reaches to the end of what it stands in, as Markdown has it.
 * What a comment holds that begins a line is no fence.
 */
export function blankFences(text: string): string {
  const lines = text.split('\n');
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  let fence: OpenFence | undefined;
  let inComment = false;
  for (const [index, line] of lines.entries()) {
    if (inComment) {
      inComment = !line.includes('-->');
      continue;
    }
    if (fence !== undefined && isLeft(line, fence)) fence = undefined;
    if (fence !== undefined) {
      lines[index] = blank(line);
      if (isClosing(line, fence)) fence = undefined;
      continue;
    }
    fence = openingFence(line);
    if (fence !== undefined) lines[index] = blank(line);
    else inComment = index < lastCommentEnd && /^[ \t]*<!--(?!.*-->)/.test(line);
  }
  return lines.join('\n');
}

/** A fence that is not closed yet. */
interface OpenFence {
  readonly marks: string;
  /** It stands in a quote. */
  readonly inQuote: boolean;
  /** How far lines are indented that belong to the list it stands in; 0 outside of lists. */
  readonly indent: number;
}

const fenceLine = /^(?<lead>(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*)(?<marks>`{3,}(?!.*`)|~{3,})/;

function openingFence(line: string): OpenFence | undefined {
  const { lead = '', marks } = fenceLine.exec(line)?.groups ?? {};
  if (marks === undefined) return undefined;
  const inQuote = lead.includes('>');
  return { marks, inQuote, indent: inQuote || lead.trim() === '' ? 0 : width(lead) };
}

/** Whether a line stands outside of the quote or list item that holds a fence. */
function isLeft(line: string, { inQuote, indent }: OpenFence): boolean {
  if (inQuote) return !/^[ \t]*>/.test(line);
  return line.trim() !== '' && width(/^[ \t]*/.exec(line)?.[0] ?? '') < indent;
}

function isClosing(line: string, { marks }: OpenFence): boolean {
  const words = line.replace(/^[ \t>]*/, '').trimEnd();
  return words.startsWith(marks) && words === marks.charAt(0).repeat(words.length);
}

/** Columns of white space and marks; a tab leads to the next column that four divides. */
function width(lead: string): number {
  return [...lead].reduce((columns, sign) => columns + (sign === '\t' ? 4 - (columns % 4) : 1), 0);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, filler);
}
