import { CST, Lexer } from 'yaml';
import { mostEntries } from '../model/textLimits.ts';
import { unwrittenTokens } from './yamlDepth.ts';

/** Where the key or item of a YAML text stands that is one too many, by its sign: a colon, dash or comma. @returns offset; undefined when none is. */
export function yamlEntryTooMany(text: string, limit = mostEntries): number | undefined {
  // An entry has a sign of its own and a letter at least.
  if (text.length < 2 * limit) return undefined;
  let offset = 0;
  let entries = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme) ?? '';
    if (entrySigns.has(type)) entries += 1;
    if (entries > limit) return offset;
    if (!unwrittenTokens.has(type)) offset += lexeme.length;
  }
  return undefined;
}

const entrySigns: ReadonlySet<string> = new Set(['map-value-ind', 'seq-item-ind', 'comma']);
