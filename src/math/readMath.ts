import temml from 'temml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Formula, type Formulas, formulaKey } from '../model/formula.ts';
import { report } from '../model/report.ts';
import { spanInside } from '../model/spanInside.ts';
import type { MathToken } from '../model/tokens.ts';
import { mathWords } from './mathWords.ts';

export interface ReadMath {
  readonly formulas: Formulas;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * TeX → MathML and words, each formula once. Commands that load or link to something are none of the language here. By Temml (MIT, no
 * dependencies, its output is what browsers' MathML Core asks for).
 */
export function readMath(tokens: readonly MathToken[]): ReadMath {
  const formulas = new Map<string, Formula>();
  const diagnostics: Diagnostic[] = [];
  for (const token of tokens) {
    const key = formulaKey(token);
    if (formulas.has(key)) continue;
    const read = convert(token);
    if ('mathml' in read) formulas.set(key, read);
    else diagnostics.push(read);
  }
  return { formulas, diagnostics };
}

function convert(token: MathToken): Formula | Diagnostic {
  try {
    const mathml = temml.renderToString(token.tex, { displayMode: token.display, throwOnError: true, trust: false });
    return { mathml, words: mathWords(mathml) };
  } catch (error) {
    const { message, position } = error as { readonly message: string; readonly position?: number };
    const start = token.source.indexOf(token.tex);
    const offset = Math.min(Math.max(0, position ?? 0), Math.max(0, token.tex.length - 1));
    const length = /^(?:\\[a-zA-Z]+|.)/.exec(token.tex.slice(offset))?.[0].length ?? 1;
    return report('bad-math', {
      message: `This formula cannot be read: ${plainMessage(message)}.`,
      at: start === -1 ? token.at : spanInside(token.at, token.source, start + offset, length),
      hint: 'Formulas are TeX, as in $a^2 + \\frac{b}{2}$. For a sum of money write \\$.',
    });
  }
}

/** The library's own words, without the formula that it repeats with lines below the letters. */
function plainMessage(message: string): string {
  return message
    .trim()
    .replace(/\n[\s\S]*/, '')
    .replace(/^\s*(?:ParseError:)?\s*/, '')
    .replace(/ at (?:position \d+|end of input):.*$/, '')
    .replace(/\.$/, '');
}
