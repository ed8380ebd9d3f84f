import { attributeList, escapeHtml, type Html, html, raw } from '../../html/html.ts';
import { formulaKey } from '../../model/formula.ts';
import { plainText } from '../../model/plainText.ts';
import {
  type ColumnsToken,
  type FenceToken,
  type FootnoteToken,
  type LinkToken,
  type ListToken,
  type MathToken,
  noAttributes,
  type SpanToken,
  type TableCell,
  type TableToken,
  type Token,
} from '../../model/tokens.ts';
import type { Say } from '../../words/say.ts';
import { writingOf } from '../writingOf.ts';
import { isFigureAlone } from './isFigureAlone.ts';
import { linkTarget } from './linkTarget.ts';
import { renderCode } from './renderCode.ts';
import { renderDrawing } from './renderDrawing.ts';
import { renderHtml } from './renderHtml.ts';
import { renderImage } from './renderImage.ts';
import type { SlideContext } from './slideContext.ts';
import { asStep, iconSteps } from './slideSteps.ts';
import { stylePictures } from './stylePictures.ts';

/** How a `==key term==` is printed. @param tail the punctuation right behind it, which the result is to end with. */
export type TermRenderer = (term: SpanToken, tail: string) => Html;

/** Where tokens stand: their slide's id, and a counter for the drawings on it. */
export interface TokenScope extends SlideContext {
  readonly slide: string;
  readonly drawings: string[];
  /** Height in CSS px for each drawing; undefined where it flows with text. */
  readonly height: number | undefined;
  /** Whether list items, rows of tables and icons come by themselves. */
  readonly steps?: boolean;
  /** For sheets that print key terms in their own way; strong when undefined. */
  readonly renderTerm?: TermRenderer;
}

/** Resolved tokens → markup. Drawings are left as placeholders until raw HTML has been cleaned; see renderSlide. */
export function renderTokens(tokens: readonly Token[], scope: TokenScope): Html {
  const { renderTerm } = scope;
  if (renderTerm === undefined) return html`${tokens.map((token) => renderToken(token, scope))}`;
  const tails = tokens.map((token, index) => (token.type === 'term' ? punctuation(tokens[index + 1]) : ''));
  return html`${tokens.map((token, index) => {
    if (token.type === 'term') return renderTerm(token, tails[index] ?? '');
    const printed = tails[index - 1] ?? '';
    return renderToken(
      printed === '' || token.type !== 'text' ? token : { ...token, text: token.text.slice(printed.length) },
      scope,
    );
  })}`;
}

/** What of a text must not begin a line. */
function punctuation(token: Token | undefined): string {
  return token?.type === 'text' ? (/^[.,;:!?)’”]+/.exec(token.text)?.[0] ?? '') : '';
}

function renderToken(written: Token, scope: TokenScope): Html {
  const token = withPictures(written, scope);
  const isStep = scope.steps === true && token.type === 'listItem';
  const attributes = attributeList({
    ...writing(token, scope),
    ...(isStep ? asStep(token.attributes) : token.attributes),
  });
  const inside = (): Html => ('children' in token ? renderTokens(token.children, scope) : raw(''));
  switch (token.type) {
    case 'heading': {
      const tag = raw(`h${token.depth}`);
      return html`<${tag}${attributes}>${inside()}</${tag}>\n`;
    }
    case 'paragraph':
      return isFigureAlone(token) ? html`${inside()}\n` : html`<p${attributes}>${inside()}</p>\n`;
    case 'textBlock':
      return inside();
    case 'blockquote':
      return html`<blockquote${attributes}>${inside()}</blockquote>\n`;
    case 'definitionList':
      return html`<dl${attributes}>\n${inside()}</dl>\n`;
    case 'definitionTerm':
      return html`<dt${attributes}>${inside()}</dt>\n`;
    case 'definition':
      return html`<dd${attributes}>${inside()}</dd>\n`;
    case 'list':
      return renderList(token, scope);
    case 'listItem':
      return token.checked === undefined
        ? html`<li${attributes}>${inside()}</li>\n`
        : html`<li data-task="${token.checked ? 'done' : 'open'}"${attributes}>${taskMark(token.checked, scope.say)}${inside()}</li>\n`;
    case 'table':
      return renderTable(token, scope);
    case 'code':
      return renderCode(token, scope);
    case 'columns':
      return renderColumns(token, scope);
    case 'fence':
      return renderFence(token, scope);
    case 'rule':
      return html`<hr${attributes}>\n`;
    case 'languages':
      return html`<div class="languages">${inside()}</div>\n`;
    case 'language':
      return html`<div${attributeList({ lang: token.language })}>${inside()}</div>\n`;
    case 'html':
      return raw(renderHtml(token, scope));
    case 'strong':
    case 'em':
    case 'del':
      return html`<${raw(token.type)}${attributes}>${inside()}</${raw(token.type)}>`;
    case 'term':
      return html`<strong class="term"${attributes}>${inside()}</strong>`;
    case 'codespan':
      return html`<code${attributes}>${token.text}</code>`;
    case 'break':
      return html`<br${attributes}>`;
    case 'link':
      return renderLink(token, inside(), scope);
    case 'image':
      return renderImage(token, scope);
    case 'math':
      return renderMath(token, scope);
    case 'footnoteReference':
      return html`<sup data-footnote${attributes}>${token.number}</sup>`;
    case 'footnotes':
      return html`<div data-footnotes>${inside()}</div>\n`;
    case 'footnote':
      return html`<div>${renderTokens(numbered(token), scope)}</div>`;
    case 'fact':
    case 'helpline':
      return inItsLanguage(token.text ?? '', token.attributes.lang);
    case 'text':
      return raw(escapeText(token.text ?? ''));
  }
}

/** A token whose style shows the pictures that it names. */
function withPictures(token: Token, scope: TokenScope): Token {
  const { style } = token.attributes;
  if (style?.includes('(') !== true) return token;
  return { ...token, attributes: { ...token.attributes, style: stylePictures(style, token.at.file, scope) } };
}

/** Direction and language of what stands on a line of its own; words inside a line follow the letters. */
function writing(
  token: Token,
  { language }: TokenScope,
): { readonly dir?: string | undefined; readonly lang?: string | undefined } {
  return lines.has(token.type) ? writingOf(plainText([token]), language) : {};
}

const lines: ReadonlySet<Token['type']> = new Set([
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'definitionTerm',
  'definition',
]);

function renderList(list: ListToken, scope: TokenScope): Html {
  const tag = raw(list.ordered ? 'ol' : 'ul');
  const start = list.ordered && list.start !== 1 ? String(list.start) : undefined;
  return html`<${tag}${attributeList({ start, ...writing(list, scope), ...list.attributes })}>\n${list.items.map((item) => renderToken(item, scope))}</${tag}>\n`;
}

/** A box, ticked when the task is done: a picture with words, so that paper and screen readers tell the two apart. */
function taskMark(checked: boolean, say: Say): Html {
  const tick = checked ? html`<path d="M4 10.5l4.5 4.5L17 4" fill="none" stroke="currentColor" stroke-width="3"/>` : '';
  return html`<svg role="img" aria-label="${say(checked ? 'done' : 'toDo')}" viewBox="0 0 20 20" width="16" height="16"><rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2"/>${tick}</svg>`;
}

/** A footnote's number stands in the first line of its text. */
function numbered({ number, children, at }: FootnoteToken): readonly Token[] {
  const place = { at, attributes: noAttributes };
  const label: Token = { ...place, type: 'text', text: `${number}. `, exact: false };
  const [first, ...rest] = children;
  if (first?.type === 'paragraph') return [{ ...first, children: [label, ...first.children] }, ...rest];
  return [{ ...place, type: 'paragraph', children: [label] }, ...children];
}

/** A picture with words, its MathML kept from the cleaning of raw HTML; the source of a formula with a mistake. */
function renderMath(token: MathToken, scope: TokenScope): Html {
  const formula = scope.formulas.get(formulaKey(token));
  if (formula === undefined) return html`<code${attributeList(token.attributes)}>${token.source}</code>`;
  const number = scope.drawings.length;
  const list = attributeList({
    role: 'img',
    'aria-label': scope.say('formula', { words: formula.words }),
    ...token.attributes,
  });
  // A block in a paragraph would end it.
  const tag = raw(token.block ? 'div' : 'span');
  scope.drawings.push(html`<${tag}${list}>${raw(formula.mathml)}</${tag}>`.markup);
  return html`<${tag} data-drawing="${number}"></${tag}>`;
}

function renderTable(table: TableToken, scope: TokenScope): Html {
  const cell = (one: TableCell, tag: 'th' | 'td'): Html => {
    const aligned = one.align === null ? undefined : `text-align:${one.align}`;
    const style = [aligned, one.attributes.style].filter((rule) => rule !== undefined).join(';') || undefined;
    const scoped = tag === 'th' ? 'col' : undefined;
    return html`<${raw(tag)}${attributeList({ scope: scoped, ...writingOf(plainText(one.children), scope.language), ...one.attributes, style })}>${renderTokens(one.children, scope)}</${raw(tag)}>`;
  };
  const rowAttributes = attributeList(scope.steps === true ? asStep(noAttributes) : noAttributes);
  const rows = table.rows.map((row) => html`<tr${rowAttributes}>${row.map((one) => cell(one, 'td'))}</tr>\n`);
  const head = html`<thead><tr>${table.head.map((one) => cell(one, 'th'))}</tr></thead>`;
  return html`<table${attributeList({ dir: writing(table, scope).dir, ...table.attributes })}>${head}<tbody>\n${rows}</tbody></table>\n`;
}

function renderColumns({ columns }: ColumnsToken, scope: TokenScope): Html {
  const languages = columns.map(([only, ...more]) =>
    only?.type === 'language' && more.length === 0 ? only : undefined,
  );
  if (languages.some((one) => one !== undefined)) {
    const parts = columns.map((column, index) => {
      const language = languages[index];
      const tokens = language?.children ?? column;
      return html`<div${attributeList({ lang: language?.language })}>${renderTokens(tokens, scope)}</div>`;
    });
    return html`<div class="columns in-two">${parts}</div>\n`;
  }
  const column = (tokens: readonly Token[]): Html => {
    const list = attributeList({ 'data-figure': beginsWithFigure(tokens) ? '' : undefined });
    return html`<div${list}>${renderTokens(tokens, scope)}</div>`;
  };
  return html`<div class="columns">${columns.map(column)}</div>\n`;
}

/** Whether bold words have the first line to themselves, such as a figure above what was counted: styles see no text beside an element. */
function beginsWithFigure([first]: readonly Token[]): boolean {
  return first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong';
}

function renderFence(fence: FenceToken, scope: TokenScope): Html {
  const number = scope.drawings.length;
  const drawing = scope.draw(fence, `${scope.slide}-${number + 1}-`, undefined, scope.height);
  const { markup } = renderDrawing(drawing, fence.attributes);
  scope.drawings.push(scope.steps === true && fence.kind === 'icons' ? iconSteps(markup) : markup);
  return html`<figure data-drawing="${number}"></figure>\n`;
}

function renderLink({ href, title, attributes }: LinkToken, inside: Html, scope: TokenScope): Html {
  const { href: given = href, ...rest } = attributes;
  const target = linkTarget(given, scope);
  if (target !== undefined) return html`<a${attributeList({ href: target, title, ...rest })}>${inside}</a>`;
  return Object.keys(rest).length === 0 ? inside : html`<span${attributeList(rest)}>${inside}</span>`;
}

/** What the ledger says in a twin's sentence: words are in the ledger's language, figures in none. */
function inItsLanguage(text: string, lang: string | undefined): Html {
  const words = raw(escapeText(text));
  return lang !== undefined && /\p{L}{2}/u.test(text) ? html`<span lang="${lang}">${words}</span>` : words;
}

/** Text tokens keep the entities that the author wrote. */
function escapeText(text: string): string {
  const markup = escapeHtml(text).replace(/[\u2028\u2029]/g, '<br>');
  return markup.replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, '&$1;');
}
