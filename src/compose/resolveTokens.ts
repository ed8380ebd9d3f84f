import { closest } from 'fastest-levenshtein';
import type { Tokens } from 'marked';
import type { Citation, HelpLineUse, SlidePart } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Ledger } from '../model/ledger.ts';
import type { FactToken, FenceToken, HelpLineToken, MarkdownToken } from '../model/markdown.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { factText } from './factText.ts';
import { helpLineText } from './helpLineText.ts';

/** What resolving gathers on its way through a part of a slide. */
export interface References {
  readonly where: SlidePart;
  readonly citations: Citation[];
  readonly helpLineUses: HelpLineUse[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Copies tokens with each `{fact:…}` and `{helpline:…}` replaced by a text token, in fences too.
 * What was used is added to `references`, in order; what is unknown becomes a diagnostic.
 */
export function resolveTokens(
  tokens: readonly MarkdownToken[],
  ledger: Ledger,
  references: References,
): MarkdownToken[] {
  return tokens.map((token) => resolveToken(token, ledger, references));
}

function resolveToken(token: MarkdownToken, ledger: Ledger, references: References): MarkdownToken {
  if (token.type === 'fact') {
    const fact = token as FactToken;
    return textToken(token, factReference({ ...fact, by: 'text', at: token.at }, ledger, references));
  }
  if (token.type === 'helpline') {
    const line = token as HelpLineToken;
    return textToken(token, helpLineReference({ ...line, at: token.at }, ledger, references));
  }
  if (token.type === 'fence') return resolveFence(token as FenceToken, ledger, references);
  if (token.type === 'list') {
    const items = (token as Tokens.List).items.map((item) => resolveToken(item as MarkdownToken, ledger, references));
    return { ...token, items } as MarkdownToken;
  }
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    const cell = (one: Tokens.TableCell) => ({
      ...one,
      tokens: resolveTokens(one.tokens as MarkdownToken[], ledger, references),
    });
    return { ...table, header: table.header.map(cell), rows: table.rows.map((row) => row.map(cell)) } as MarkdownToken;
  }
  const children = (token as Tokens.Generic).tokens;
  if (children === undefined) return token;
  return { ...token, tokens: resolveTokens(children as MarkdownToken[], ledger, references) } as MarkdownToken;
}

function textToken(token: MarkdownToken, text: string): MarkdownToken {
  return { ...token, type: 'text', raw: text, text, escaped: false } as MarkdownToken;
}

function resolveFence(fence: FenceToken, ledger: Ledger, references: References): FenceToken {
  if (fence.kind === 'columns') {
    const columns = (fence.spec ?? []) as MarkdownToken[][];
    return { ...fence, spec: columns.map((column) => resolveTokens(column, ledger, references)) };
  }
  const shown = fence.kind !== 'quiz' || (fence.spec as { show?: string } | undefined)?.show !== undefined;
  const inside = shown ? references : { ...references, where: 'handout' as const };
  return { ...fence, spec: resolveSpec(fence.spec, '', fence, ledger, inside) };
}

/**
 * Fences name facts in two ways: `{fact:…}` inside a text, and `fact: id` or `facts: [id]` as a key of its own;
 * the `helplines` fence names its lines under `ids`.
 */
function resolveSpec(spec: unknown, key: string, fence: FenceToken, ledger: Ledger, references: References): unknown {
  if (typeof spec === 'string') {
    if (key === 'fact' || key === 'facts') {
      factReference({ id: spec, part: undefined, by: 'key', at: idSpan(fence, spec) }, ledger, references);
      return spec;
    }
    if (key === 'ids' && fence.kind === 'helplines') {
      helpLineReference({ id: spec, part: undefined, at: idSpan(fence, spec) }, ledger, references);
      return spec;
    }
    return spec
      .replace(/\{fact:([\w-]+)(?:\.([\w-]+))?\}/g, (whole, id: string, part?: string) =>
        factReference({ id, part, by: 'text', at: textSpan(fence, whole) }, ledger, references),
      )
      .replace(/\{helpline:([\w-]+)(?:\.([\w-]+))?\}/g, (whole, id: string, part?: string) =>
        helpLineReference({ id, part, at: textSpan(fence, whole) }, ledger, references),
      );
  }
  if (Array.isArray(spec)) return spec.map((one) => resolveSpec(one, key, fence, ledger, references));
  if (typeof spec !== 'object' || spec === null) return spec;
  return Object.fromEntries(
    Object.entries(spec).map(([name, value]) => [name, resolveSpec(value, name, fence, ledger, references)]),
  );
}

/** Where a fence's text stands in the file: at its first appearance, since YAML values carry no place of their own. */
function textSpan(fence: FenceToken, text: string): SourceSpan | undefined {
  return spanAt(fence, fence.raw.indexOf(text), text.length);
}

function idSpan(fence: FenceToken, id: string): SourceSpan | undefined {
  return spanAt(
    fence,
    fence.raw.search(new RegExp(`(?<![\\w:-])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`)),
    id.length,
  );
}

function spanAt({ at, raw }: FenceToken, offset: number, length: number): SourceSpan | undefined {
  // A fence inside a list has lost its indent in `raw`, so only the fence itself can be pointed at.
  return at === undefined || offset === -1 || at.column !== 1 ? at : spanInside(at, raw, offset, length);
}

interface FactReference {
  readonly id: string;
  readonly part: string | undefined;
  readonly by: Citation['by'];
  readonly at: SourceSpan | undefined;
}

function factReference({ id, part, by, at }: FactReference, ledger: Ledger, references: References): string {
  const fact = ledger.facts.get(id);
  if (fact === undefined) {
    references.diagnostics.push(unknownId('unknown-fact', `fact \`${id}\``, id, [...ledger.facts.keys()], at));
    return id;
  }
  references.citations.push({ fact, part, by, where: references.where, at: at ?? fact.at });
  const text = factText(fact, part);
  if (text !== undefined) return text;
  const years = Object.keys(fact.values ?? {});
  references.diagnostics.push({
    severity: 'error',
    code: 'unknown-fact',
    message: `Fact \`${id}\` has no \`${part}\`.`,
    ...(at === undefined ? {} : { at }),
    hint:
      years.length > 0 ? `It has values for ${years.join(', ')}.` : `It is written in ${fact.at.file}:${fact.at.line}.`,
  });
  return id;
}

type HelpLineReference = Omit<FactReference, 'by'>;

function helpLineReference({ id, part, at }: HelpLineReference, ledger: Ledger, references: References): string {
  const line = ledger.helpLines.get(id);
  const text = line === undefined ? undefined : helpLineText(line, part);
  if (line === undefined || text === undefined) {
    const what = line === undefined ? `help line \`${id}\`` : `\`${part}\` of help line \`${id}\``;
    references.diagnostics.push(unknownId('unknown-helpline', what, id, [...ledger.helpLines.keys()], at));
    return id;
  }
  references.helpLineUses.push({ line, where: references.where, at: at ?? line.at });
  return text;
}

function unknownId(
  code: 'unknown-fact' | 'unknown-helpline',
  what: string,
  id: string,
  known: readonly string[],
  at: SourceSpan | undefined,
): Diagnostic {
  return {
    severity: 'error',
    code,
    message: `There is no ${what}.`,
    ...(at === undefined ? {} : { at }),
    hint: known.length === 0 ? 'The ledger is empty.' : `Did you mean \`${closest(id, [...known])}\`?`,
  };
}
