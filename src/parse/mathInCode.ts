import { codeSpanOrComment } from './codeSpanOrComment.ts';
import type { Edit } from './dialect/dialect.ts';
import { blankFences } from './proseOnly.ts';

/**
 * Formulas that stand in backticks, as reveal.js asks for where Markdown would take their signs: its plug-in reads those as well. A
 * single dollar also begins names of variables, so what stands between two must look like a formula.
 */
export function mathInCodeEdits(text: string): Edit[] {
  if (!/`\s*(?:\$|\\\()/.test(text)) return [];
  return [...blankFences(text).matchAll(codeSpanOrComment)].flatMap(({ 0: found, 1: ticks, index }): Edit[] => {
    if (ticks === undefined) return [];
    const inside = found.slice(ticks.length, -ticks.length).trim();
    return isFormula(inside) ? [{ start: index, end: index + found.length, text: inside }] : [];
  });
}

function isFormula(code: string): boolean {
  return /^\$\$[^$]+\$\$$/.test(code) || /^\$(?=[^$]*[\\^_=])[^\s$](?:[^$]*[^\s$])?\$$/.test(code);
}
