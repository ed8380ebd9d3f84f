import { closest, distance } from 'fastest-levenshtein';
import type { Tokens } from 'marked';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { FenceToken, MarkdownToken } from '../model/markdown.ts';
import { fenceSchemas } from '../schema/fences/fenceSchemas.ts';
import { lexMarkdown } from './markdown.ts';
import { parseYaml } from './parseYaml.ts';

const kinds: readonly string[] = Object.keys(fenceSchemas);

/** Replaces the code blocks that are the kit's fences by fence tokens whose YAML is read and checked. */
export function fenceTokens(tokens: readonly MarkdownToken[]): Checked<MarkdownToken[]> {
  const diagnostics: Diagnostic[] = [];
  const value = tokens.map((token) => {
    if (token.type !== 'code') return token;
    const code = token as Tokens.Code & MarkdownToken;
    const kind = code.lang?.split(/\s/)[0] ?? '';
    if (kinds.includes(kind)) return readFence(code, kind, diagnostics);
    const near = kind.length > 2 ? closest(kind, kinds) : '';
    if (near !== '' && distance(kind, near) === 1) {
      diagnostics.push({
        severity: 'warning',
        code: 'unknown-fence',
        message: `\`${kind}\` is shown as code.`,
        ...(code.at === undefined ? {} : { at: code.at }),
        hint: `Did you mean \`${near}\`?`,
      });
    }
    return token;
  });
  return { value, diagnostics };
}

function readFence(code: Tokens.Code & MarkdownToken, kind: string, diagnostics: Diagnostic[]): MarkdownToken {
  const file = code.at?.file ?? '';
  const schema = fenceSchemas[kind as keyof typeof fenceSchemas];
  const parsed = parseYaml(code.text, file, schema, (code.at?.line ?? 1) + 1);
  diagnostics.push(...parsed.diagnostics);
  const fence: FenceToken = {
    type: 'fence',
    raw: code.raw,
    kind,
    spec: parsed.value,
    ...(code.at === undefined ? {} : { at: code.at }),
    ...(code.attributes === undefined ? {} : { attributes: code.attributes }),
  };
  if (kind !== 'columns' || parsed.value === undefined) return fence;
  return { ...fence, spec: (parsed.value as readonly string[]).map((text) => placed(lexMarkdown(text), fence)) };
}

/** Markdown inside YAML has no offsets of its own: its tokens stand where their fence does. */
function placed(tokens: MarkdownToken[], fence: FenceToken): MarkdownToken[] {
  if (fence.at !== undefined) for (const token of tokens) token.at = fence.at;
  return tokens;
}
