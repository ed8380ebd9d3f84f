import { fenceOf } from '../fences/fences.ts';
import type { Citation, HelpLineUse, SlidePart } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { factText } from '../model/factText.ts';
import { type Ledger, mayBeUnread } from '../model/ledger.ts';
import { replaceReferences } from '../model/references.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import type { FenceToken, Token } from '../model/tokens.ts';
import { mapTokens } from '../model/visitTokens.ts';
import { helpLineText } from './helpLineText.ts';
import { ledgerIdHint } from './ledgerIdHint.ts';

/** What resolving gathers on its way through a part of a slide. */
export interface References {
  readonly where: SlidePart;
  /** BCP 47 tag of the language in which figures are written. */
  readonly language: string;
  /** Whether only worksheets print it. */
  readonly asked?: boolean;
  readonly citations: Citation[];
  readonly helpLineUses: HelpLineUse[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Copies tokens with what each `{fact:…}` and `{helpline:…}` prints, in fences too. References keep their id.
 * What was used is added to `references`, in order; what is unknown becomes a diagnostic.
 */
export function resolveTokens(tokens: readonly Token[], ledger: Ledger, references: References): readonly Token[] {
  return mapTokens(tokens, (token) => {
    if (token.type === 'fact') return { ...token, text: factReference({ ...token, by: 'text' }, ledger, references) };
    if (token.type === 'helpline') return { ...token, text: helpLineReference(token, ledger, references) };
    return token.type === 'fence' ? resolveFence(token, ledger, references) : token;
  });
}

/** What is met on worksheets alone counts as handout text. */
function resolveFence(token: FenceToken, ledger: Ledger, references: References): FenceToken {
  const fence = fenceOf(token.kind);
  if (fence === undefined || token.spec === undefined) return token;
  const inside: References =
    fence.shownOn(token.spec) === 'worksheet' ? { ...references, where: 'handout', asked: true } : references;
  const resolve: ResolveText = (text, key) => {
    if (fence.references.facts.includes(key)) {
      factReference({ id: text, part: undefined, by: 'key', at: idSpan(token, text) }, ledger, inside);
      return text;
    }
    if (fence.references.helpLines.includes(key)) {
      helpLineReference({ id: text, part: undefined, at: idSpan(token, text) }, ledger, inside);
      return text;
    }
    return replaceReferences(text, ({ kind, id, part }, written) => {
      const named = { id, part, at: textSpan(token, written) };
      return kind === 'fact'
        ? factReference({ ...named, by: 'text' }, ledger, inside)
        : helpLineReference(named, ledger, inside);
    });
  };
  return { ...token, spec: resolveSpec(token.spec, '', resolve) };
}

type ResolveText = (text: string, key: string) => string;

/** Copies a spec with each of its texts resolved; `key` is the nearest key above. */
function resolveSpec(spec: unknown, key: string, resolve: ResolveText): unknown {
  if (typeof spec === 'string') return resolve(spec, key);
  if (Array.isArray(spec)) return spec.map((one) => resolveSpec(one, key, resolve));
  if (typeof spec !== 'object' || spec === null) return spec;
  return Object.fromEntries(Object.entries(spec).map(([name, value]) => [name, resolveSpec(value, name, resolve)]));
}

/** Where a fence's text stands in the file: at its first appearance, since YAML values carry no place of their own. */
function textSpan(fence: FenceToken, text: string): SourceSpan {
  return spanAt(fence, fence.source.indexOf(text), text.length);
}

function idSpan(fence: FenceToken, id: string): SourceSpan {
  return spanAt(
    fence,
    fence.source.search(new RegExp(`(?<![\\w:-])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`)),
    id.length,
  );
}

function spanAt({ at, source }: FenceToken, offset: number, length: number): SourceSpan {
  // A fence inside a list has lost its indent in `source`, so only the fence itself can be pointed at.
  return offset === -1 || at.column !== 1 ? at : spanInside(at, source, offset, length);
}

interface FactReference {
  readonly id: string;
  readonly part: string | undefined;
  readonly by: Citation['by'];
  readonly at: SourceSpan;
}

function factReference({ id, part, by, at }: FactReference, ledger: Ledger, references: References): string {
  const fact = ledger.facts.get(id);
  if (fact === undefined && mayBeUnread(ledger.unread.facts, id)) return id;
  if (fact === undefined) {
    references.diagnostics.push(unknownId('unknown-fact', `fact \`${id}\``, id, [...ledger.facts.keys()], at));
    return id;
  }
  references.citations.push({ fact, part, by, where: references.where, at });
  const text = factText(fact, part, references.language);
  if (text !== undefined) return text;
  const years = Object.keys(fact.values ?? {});
  references.diagnostics.push(
    report('unknown-fact', {
      message: `Fact \`${id}\` has no \`${part}\`.`,
      at,
      hint:
        years.length > 0
          ? `It has values for ${years.join(', ')}.`
          : `It is written in ${fact.at.file}:${fact.at.line}.`,
    }),
  );
  return id;
}

type HelpLineReference = Omit<FactReference, 'by'>;

function helpLineReference({ id, part, at }: HelpLineReference, ledger: Ledger, references: References): string {
  const line = ledger.helpLines.get(id);
  const text = line === undefined ? undefined : helpLineText(line, part);
  if (line === undefined && mayBeUnread(ledger.unread.helpLines, id)) return id;
  if (line === undefined || text === undefined) {
    const what = line === undefined ? `help line \`${id}\`` : `\`${part}\` of help line \`${id}\``;
    references.diagnostics.push(unknownId('unknown-helpline', what, id, [...ledger.helpLines.keys()], at));
    return id;
  }
  references.helpLineUses.push({ line, part, where: references.where, asked: references.asked ?? false, at });
  return text;
}

function unknownId(
  code: 'unknown-fact' | 'unknown-helpline',
  what: string,
  id: string,
  known: readonly string[],
  at: SourceSpan,
): Diagnostic {
  return report(code, {
    message: `There is no ${what}.`,
    at,
    hint: ledgerIdHint(id, known, code === 'unknown-fact' ? 'decks/facts.yaml' : 'decks/helplines.yaml'),
  });
}
