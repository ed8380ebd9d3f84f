import { attributeOf } from '../../html/attributeOf.ts';
import { isRemote } from '../../html/isRemote.ts';
import { escapeMarkdown } from '../../parse/escapeMarkdown.ts';
import type { TextSurroundings } from '../ownMarkdown.ts';
import type { HtmlBranch, HtmlNode } from './htmlTree.ts';

/** What stands on a slide in HTML → our own Markdown. Its first heading is the slide's title. */
export function htmlMarkdown(nodes: readonly HtmlNode[], around: TextSurroundings): string {
  return new Writer(around).blocks(nodes).join('\n\n');
}

class Writer {
  readonly #around: TextSurroundings;
  #hasTitle = false;

  constructor(around: TextSurroundings) {
    this.#around = around;
  }

  /** Blocks in order; words between them are paragraphs. */
  blocks(nodes: readonly HtmlNode[]): string[] {
    const all: string[] = [];
    let line = '';
    const endLine = (): void => {
      if (line.trim() !== '') all.push(line.trim());
      line = '';
    };
    for (const node of nodes) {
      if ('text' in node || !isBlock(node)) line += this.inline([node]);
      else {
        endLine();
        all.push(...this.#block(node));
      }
    }
    endLine();
    return all;
  }

  /** Words and what stands among them, on one line. */
  inline(nodes: readonly HtmlNode[]): string {
    return nodes
      .map((node) => ('text' in node ? escapeMarkdown(node.text.replace(/\s+/g, ' ')) : this.#span(node)))
      .join('');
  }

  #block(node: HtmlBranch): string[] {
    const { element, children } = node;
    const { name } = element;
    const step = (attributeOf(element, 'class') ?? '').split(/\s+/).includes('fragment')
      ? ' <!-- .element: class="fragment" -->'
      : '';
    if (/^h[1-6]$/.test(name)) {
      const depth = this.#hasTitle ? Math.max(3, Number(name[1])) : 2;
      this.#hasTitle = true;
      return [
        `${'#'.repeat(depth)} ${this.inline(children)
          .trim()
          .replace(/\s*<br>\s*/g, ' ')}`,
      ];
    }
    if (name === 'p') return this.blocks(children).map((text) => `${text}${step}`);
    if (name === 'ul' || name === 'ol') return [this.#list(node)];
    if (name === 'table') return [this.#table(node)];
    if (name === 'blockquote') return [this.blocks(children).join('\n\n').replace(/^/gm, '> ')];
    if (name === 'pre') return [fenced(node)];
    if (name === 'hr') return ['***'];
    return this.blocks(children);
  }

  #list({ element, children }: HtmlBranch): string {
    const sign = element.name === 'ol' ? '1. ' : '- ';
    return children
      .filter((child): child is HtmlBranch => !('text' in child) && child.element.name === 'li')
      .map((item) => {
        const isStep = (attributeOf(item.element, 'class') ?? '').split(/\s+/).includes('fragment');
        const [first = '', ...rest] = this.blocks(item.children);
        const text = [`${first}${isStep ? ' <!-- .element: class="fragment" -->' : ''}`, ...rest].join('\n');
        return `${sign}${text.replace(/\n/g, '\n   ')}`;
      })
      .join('\n');
  }

  #table(node: HtmlBranch): string {
    const rows = branches(node, 'tr').map((row) =>
      row.children
        .filter((child): child is HtmlBranch => !('text' in child) && /^t[dh]$/.test(child.element.name))
        .map((cell) => this.blocks(cell.children).join('<br>').replace(/\n/g, ' ')),
    );
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const line = (row: readonly string[]): string =>
      `| ${Array.from({ length: columns }, (_, index) => row[index] ?? '').join(' | ')} |`;
    const [head = [], ...rest] = rows;
    return [line(head), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n');
  }

  #span(node: HtmlBranch): string {
    const { element, children } = node;
    const { name } = element;
    if (name === 'br') return '<br>';
    if (name === 'img') return this.#picture(node);
    if (/^(?:script|style|template|noscript|iframe|object|svg|canvas|form|video|audio|math)$/.test(name))
      return this.#lost(node);
    const text = this.inline(children);
    if (text.trim() === '') return text;
    const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', del: '~~', s: '~~' };
    const mark = marks[name];
    if (mark !== undefined) return text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
    if (name === 'code') return inCode(textOf(node));
    if (name !== 'a') return text;
    const href = attributeOf(element, 'href') ?? '';
    if (/^(?:https?|mailto):/i.test(href)) return `[${text}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    if (href !== '') this.#around.tell(`The link to \`${href}\` is not carried; its words stay.`, element.start, 1);
    return text;
  }

  #picture({ element }: HtmlBranch): string {
    const href = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? '';
    const alt = (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
    const length = element.end - element.start;
    if (isRemote(href)) {
      this.#around.tell(`\`${href}\` is on the network; a link stands in its place.`, element.start, length);
      return `[${escapeMarkdown(alt || 'Picture')}](<${href}>)`;
    }
    const address = this.#around.picture(href, element.start);
    return address === undefined
      ? ''
      : `![${escapeMarkdown(alt)}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
  }

  #lost({ element }: HtmlBranch): string {
    const { name, start, end } = element;
    this.#around.tell(`\`<${name}>\` is not carried.`, start, end - start);
    const src = name === 'iframe' ? (attributeOf(element, 'src') ?? attributeOf(element, 'data-src')) : undefined;
    return src !== undefined && /^https?:/i.test(src) ? `<${src}>` : '';
  }
}

/** Elements that begin a line; what holds such a one is one, too. */
function isBlock({ element, children }: HtmlBranch): boolean {
  if (
    /^(?:h[1-6]|p|ul|ol|table|blockquote|pre|hr|div|section|article|header|footer|main|figure|figcaption|dl|dt|dd|center|details)$/.test(
      element.name,
    )
  )
    return true;
  return element.name === 'span' && children.some((child) => !('text' in child) && isBlock(child));
}

/** All elements of a name inside another, in order. */
export function branches(node: HtmlBranch, name: string): readonly HtmlBranch[] {
  return node.children.flatMap((child) =>
    'text' in child ? [] : child.element.name === name ? [child] : branches(child, name),
  );
}

/** The words inside an element as they are written. */
export function textOf(node: HtmlNode): string {
  return 'text' in node ? node.text : node.children.map(textOf).join('');
}

function inCode(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text.replace(/\s+/g, ' ')}${space}${fence}`;
}

function fenced(node: HtmlBranch): string {
  const code = branches(node, 'code')[0];
  const classes = code === undefined ? '' : (attributeOf(code.element, 'class') ?? '');
  const language = /(?:^|\s)(?:language-|lang-)?([a-z][\w+#-]*)/i.exec(classes.replace(/\bhljs\b/g, ''))?.[1] ?? '';
  const text = textOf(node).replace(/^\n|\s+$/g, '');
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
