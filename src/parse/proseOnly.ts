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

/** Blanks fences alone. */
export function blankFences(text: string): string {
  return text.replace(/^[ \t]*(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)??[ \t]*\1[`~]*[ \t]*$/gm, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, filler);
}
