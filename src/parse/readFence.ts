import { closest, distance } from 'fastest-levenshtein';
import type { Tokens } from 'marked';
import { columnsSchema } from '../fences/columns.ts';
import { fenceKinds, yamlFenceOf } from '../fences/fences.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { noAttributes, type Token } from '../model/tokens.ts';
import { deepTokens } from './deepTokens.ts';
import { loosePaths } from './loosePaths.ts';
import { type LexedToken, lexMarkdown } from './markdown.ts';
import { parseYaml } from './parseYaml.ts';

/** Turns lexed Markdown that stands inside a fence into tokens at the place of that fence. */
type Convert = (tokens: readonly LexedToken[], at: SourceSpan) => Token[];

/**
 * A code block that is one of the kit's fences → its token, the YAML read and checked; undefined for code.
 * @param at where the code block stands.
 * @param diagnostics mistakes in the YAML, and a name close to a fence's, are added to it.
 */
export function readFence(
  code: Tokens.Code & LexedToken,
  at: SourceSpan,
  diagnostics: Diagnostic[],
  convert: Convert,
): Token[] | undefined {
  const kind = code.lang?.split(/\s/)[0] ?? '';
  const place = { at, attributes: code.attributes ?? noAttributes };
  // What an empty fence lacks is told of at its name: there may be no line below it.
  const firstLine = code.text === '' ? at.line : at.line + 1;
  if (kind === 'columns') {
    const texts = parseYaml(code.text, at.file, columnsSchema, firstLine);
    diagnostics.push(...texts.diagnostics);
    const lexed = (texts.value ?? []).map((text) => lexMarkdown(text));
    diagnostics.push(...deepTokens(lexed.flat(), at), ...loosePaths(lexed.flat(), at));
    const columns = lexed.map((tokens) => convert(tokens, at));
    return [{ ...place, type: 'columns', columns }];
  }
  const fence = yamlFenceOf(kind);
  if (fence === undefined) {
    const near = nearKind(kind);
    if (near !== undefined) diagnostics.push(unknownFence(kind, near, at));
    return undefined;
  }
  const { value: spec, diagnostics: mistakes } = parseYaml(code.text, at.file, fence.schema, firstLine);
  diagnostics.push(...mistakes);
  return [{ ...place, type: 'fence', kind, spec, authored: spec, source: code.raw }];
}

/** A fence's name that differs in one letter. */
function nearKind(kind: string): string | undefined {
  const near = kind.length > 2 ? closest(kind, [...fenceKinds, 'columns']) : '';
  return near !== '' && distance(kind, near) === 1 ? near : undefined;
}

function unknownFence(kind: string, near: string, at: SourceSpan): Diagnostic {
  return report('unknown-fence', { message: `\`${kind}\` is shown as code.`, at, hint: `Did you mean \`${near}\`?` });
}
