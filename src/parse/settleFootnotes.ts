import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SlideDraft } from '../model/section.ts';
import { noAttributes, type Token } from '../model/tokens.ts';
import { mapTokens } from '../model/visitTokens.ts';
import type { FootnoteDefinition } from './convertTokens.ts';

/** A slide and the footnotes that are defined on it. */
export interface SlideWithFootnotes {
  readonly slide: SlideDraft;
  readonly footnotes: readonly FootnoteDefinition[];
}

/**
 * Numbers the footnotes of a file's slides: anew on each slide, and for what is shown, the notes and the handout text by itself. The
 * texts stand at the end of the part that refers to them, whatever part of the file defines them; a definition on the slide itself
 * comes before one elsewhere. A reference without a definition is printed as it is written.
 */
export function settleFootnotes(slides: readonly SlideWithFootnotes[]): Checked<SlideDraft[]> {
  const diagnostics: Diagnostic[] = [];
  const all = slides.flatMap(({ footnotes }) => footnotes);
  const used = new Set<FootnoteDefinition>();
  const anywhere = byId(all);
  const value = slides.map(({ slide, footnotes }) => {
    const here = byId(footnotes);
    const find = (id: string): FootnoteDefinition | undefined => {
      const found = here.get(id.toLowerCase()) ?? anywhere.get(id.toLowerCase());
      if (found !== undefined) used.add(found);
      return found;
    };
    const settle = (tokens: readonly Token[]): readonly Token[] => withFootnotes(tokens, find, diagnostics);
    return { ...slide, tokens: settle(slide.tokens), notes: settle(slide.notes), handout: settle(slide.handout) };
  });
  const unused = all.filter((one) => !used.has(one)).map(({ id, at }) => unusedFootnote(id, all, at));
  return { value, diagnostics: [...diagnostics, ...unused] };
}

/** Of definitions with one name the first counts. */
function byId(footnotes: readonly FootnoteDefinition[]): ReadonlyMap<string, FootnoteDefinition> {
  return new Map(footnotes.map((one) => [one.id.toLowerCase(), one] as const).reverse());
}

function withFootnotes(
  tokens: readonly Token[],
  find: (id: string) => FootnoteDefinition | undefined,
  diagnostics: Diagnostic[],
): readonly Token[] {
  const numbers = new Map<FootnoteDefinition, number>();
  const settle = (some: readonly Token[]): readonly Token[] =>
    mapTokens(some, (token) => {
      if (token.type !== 'footnoteReference') return token;
      const found = find(token.id);
      if (found === undefined) {
        diagnostics.push(unknownFootnote(token.id, token.at));
        return { type: 'text', text: `[^${token.id}]`, exact: true, at: token.at, attributes: noAttributes };
      }
      const number = numbers.get(found) ?? numbers.size + 1;
      numbers.set(found, number);
      return { ...token, number };
    });
  const shown = settle(tokens);
  const footnotes: Token[] = [];
  // Notes that are named in notes join the list while it is gone through.
  for (const [{ at, children }, number] of numbers)
    footnotes.push({ type: 'footnote', number, at, attributes: noAttributes, children: settle(children) });
  const [first] = footnotes;
  if (first === undefined) return shown;
  return [...shown, { type: 'footnotes', at: first.at, attributes: noAttributes, children: footnotes }];
}

function unknownFootnote(id: string, at: Diagnostic['at'] & object): Diagnostic {
  return report('unknown-footnote', {
    message: `No footnote of this file is named \`${id}\`; the signs are shown as they are.`,
    at,
    hint: `Write its text on a line of its own: [^${id}]: text. If it is no footnote, write \\[^${id}].`,
  });
}

function unusedFootnote(id: string, all: readonly FootnoteDefinition[], at: Diagnostic['at'] & object): Diagnostic {
  const isSecond = all.findIndex((one) => one.id === id) < all.findIndex((one) => one.at === at);
  return report('unused-footnote', {
    message: isSecond
      ? `A footnote \`${id}\` stands above already; this text is not shown.`
      : `Nothing refers to the footnote \`${id}\`; its text is not shown.`,
    at,
    hint: isSecond ? 'Give one of the two another name.' : `Write [^${id}] where it belongs, or take the text out.`,
  });
}
