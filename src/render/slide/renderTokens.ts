import type { Tokens } from 'marked';
import { attributeList, escapeHtml, type Html, html, raw } from '../../html/html.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { FenceToken, LanguageToken, MarkdownToken } from '../../model/markdown.ts';
import { renderCode } from './renderCode.ts';
import { renderDrawing } from './renderDrawing.ts';
import type { SlideContext } from './slideContext.ts';

/** Where tokens stand: their slide's id, and a counter for the drawings on it. */
export interface TokenScope extends SlideContext {
  readonly slide: string;
  readonly drawings: string[];
  /** Height in CSS px for each drawing; undefined where it flows with text. */
  readonly height: number | undefined;
}

/** Resolved tokens → markup. Drawings are left as placeholders until raw HTML has been cleaned; see renderSlide. */
export function renderTokens(tokens: readonly MarkdownToken[], scope: TokenScope): Html {
  return raw(tokens.map((token) => renderToken(token, scope).markup).join(''));
}

function renderToken(token: MarkdownToken, scope: TokenScope): Html {
  const attributes = attributeList(token.attributes ?? {});
  const inside = (): Html => renderTokens(((token as Tokens.Generic).tokens ?? []) as MarkdownToken[], scope);
  switch (token.type) {
    case 'space':
    case 'def':
      return raw('');
    case 'heading': {
      const tag = raw(`h${(token as Tokens.Heading).depth}`);
      return html`<${tag}${attributes}>${inside()}</${tag}>\n`;
    }
    case 'paragraph':
      return isLonePicture(token) ? html`${inside()}\n` : html`<p${attributes}>${inside()}</p>\n`;
    case 'blockquote':
      return html`<blockquote${attributes}>${inside()}</blockquote>\n`;
    case 'list':
      return renderList(token as Tokens.List & MarkdownToken, scope);
    case 'table':
      return renderTable(token as Tokens.Table & MarkdownToken, scope);
    case 'code':
      return renderCode(token as Tokens.Code & MarkdownToken, scope);
    case 'fence':
      return renderFence(token as FenceToken, scope);
    case 'hr':
      return html`<hr${attributes}>\n`;
    case 'languages':
      return html`<div class="languages">${inside()}</div>\n`;
    case 'language':
      return html`<div${attributeList({ lang: (token as LanguageToken).language })}>${inside()}</div>\n`;
    case 'html':
      return raw(renderHtml((token as Tokens.HTML).text, token, scope));
    case 'strong':
    case 'em':
    case 'del':
      return html`<${raw(token.type)}${attributes}>${inside()}</${raw(token.type)}>`;
    case 'term':
      return html`<strong class="term"${attributes}>${inside()}</strong>`;
    case 'codespan':
      return html`<code${attributes}>${(token as Tokens.Codespan).text}</code>`;
    case 'br':
      return html`<br${attributes}>`;
    case 'link':
      return renderLink(token as Tokens.Link & MarkdownToken, inside(), scope);
    case 'image':
      return renderImage(token as Tokens.Image & MarkdownToken, scope);
    case 'checkbox':
      return raw((token as Tokens.Checkbox).checked ? '☑ ' : '☐ ');
    case 'escape':
      return html`${(token as Tokens.Escape).text}`;
    default: {
      const text = token as Tokens.Text;
      return text.tokens === undefined || text.tokens.length === 0 ? raw(escapeText(text.text)) : inside();
    }
  }
}

/** A paragraph that holds one picture and nothing else is that picture. */
function isLonePicture(token: MarkdownToken): boolean {
  const children = (token as Tokens.Paragraph).tokens;
  return children.length === 1 && children[0]?.type === 'image';
}

function renderList(list: Tokens.List & MarkdownToken, scope: TokenScope): Html {
  const tag = raw(list.ordered ? 'ol' : 'ul');
  const start = list.ordered && list.start !== 1 && list.start !== '' ? String(list.start) : undefined;
  const items = list.items.map((item: Tokens.ListItem & MarkdownToken) => {
    const box = item.task
      ? html`<span class="box" role="img" aria-label="${item.checked ? 'done' : 'to do'}"></span>`
      : '';
    const children = (item.tokens as MarkdownToken[]).filter((child) => child.type !== 'checkbox');
    return html`<li${attributeList(item.attributes ?? {})}>${box}${renderTokens(children, scope)}</li>\n`;
  });
  return html`<${tag}${attributeList({ start, ...list.attributes })}>\n${items}</${tag}>\n`;
}

function renderTable(table: Tokens.Table & MarkdownToken, scope: TokenScope): Html {
  const cell = (one: Tokens.TableCell, tag: 'th' | 'td'): Html => {
    const style = one.align === null ? undefined : `text-align:${one.align}`;
    const scoped = tag === 'th' ? 'col' : undefined;
    return html`<${raw(tag)}${attributeList({ scope: scoped, style })}>${renderTokens(one.tokens as MarkdownToken[], scope)}</${raw(tag)}>`;
  };
  const rows = table.rows.map((row) => html`<tr>${row.map((one) => cell(one, 'td'))}</tr>\n`);
  const head = html`<thead><tr>${table.header.map((one) => cell(one, 'th'))}</tr></thead>`;
  return html`<table${attributeList(table.attributes ?? {})}>${head}<tbody>\n${rows}</tbody></table>\n`;
}

function renderFence(fence: FenceToken, scope: TokenScope): Html {
  if (fence.kind === 'columns') {
    const columns = (fence.spec ?? []) as MarkdownToken[][];
    return html`<div class="columns">${columns.map((column) => html`<div>${renderTokens(column, scope)}</div>`)}</div>\n`;
  }
  const number = scope.drawings.length;
  scope.drawings.push(
    renderDrawing(scope.draw(fence, `${scope.slide}-${number + 1}-`, undefined, scope.height), fence.attributes ?? {})
      .markup,
  );
  return html`<figure data-drawing="${number}"></figure>\n`;
}

function renderImage(image: Tokens.Image & MarkdownToken, scope: TokenScope): Html {
  const source = scope.assets.get(assetKey(image.at?.file ?? '', image.href))?.address ?? safeData(image.href);
  const title = image.title ?? undefined;
  return html`<img${attributeList({ src: source, alt: image.text, title, ...image.attributes })}>`;
}

/** Pictures inside raw HTML get their file too; poster frames stand in for video on paper. */
function renderHtml(markup: string, token: MarkdownToken, scope: TokenScope): string {
  if (/^<!--[\s\S]*?-->\s*$/.test(markup.trim())) return '';
  return markup.replace(
    /(\s(?:src|poster)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
    (whole, start: string, a?: string, b?: string) => {
      const asset = scope.assets.get(assetKey(token.at?.file ?? '', a ?? b ?? ''));
      return asset === undefined ? whole : `${start}"${asset.address}"`;
    },
  );
}

function renderLink(link: Tokens.Link & MarkdownToken, inside: Html, scope: TokenScope): Html {
  const href = linkTarget(link.href, scope);
  return html`<a${attributeList({ href, title: link.title ?? undefined, ...link.attributes })}>${inside}</a>`;
}

/** Links between slides are `#id` everywhere: reveal follows them, and so does a PDF. */
function linkTarget(href: string, scope: TokenScope): string | undefined {
  if (/^(javascript|vbscript|data):/i.test(href.trim())) return undefined;
  if (!href.startsWith('#')) return href;
  return `#${scope.slideAt.get(href) ?? href.replace(/^#\/?/, '')}`;
}

function safeData(href: string): string | undefined {
  return href.startsWith('data:image/') ? href : undefined;
}

/** Text tokens keep the entities that the author wrote. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, '&$1;');
}
