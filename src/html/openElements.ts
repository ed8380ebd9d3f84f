import { attributeOf } from './attributeOf.ts';
import type { HtmlElement } from './htmlParts.ts';

/** By which rules markup is read: in SVG and MathML `/>` closes, and `<style>` and `<title>` hold markup. */
export type Namespace = 'html' | 'svg' | 'math';

interface OpenElement {
  readonly name: string;
  /** By which rules its content is read. */
  readonly content: Namespace;
}

/**
 * The elements that are open at a place in a page. Source: HTML Standard, 13.2.6.5. Markup that is nested wrongly is not put in
 * order as a browser does it: a closing tag closes the nearest element of its name.
 */
export class OpenElements {
  readonly #open: OpenElement[] = [];

  /** The innermost; undefined when none is open. */
  get innermost(): string | undefined {
    return this.#open.at(-1)?.name;
  }

  /** By which rules the next tag is read. */
  get namespace(): Namespace {
    return this.#open.at(-1)?.content ?? 'html';
  }

  /** Ends drawings that a tag ends because it belongs in no drawing. */
  breakOut(tag: Pick<HtmlElement, 'name' | 'attributes'>): void {
    const ends =
      breakingOut.has(tag.name) ||
      (tag.name === 'font' && ['color', 'face', 'size'].some((name) => attributeOf(tag, name) !== undefined));
    if (ends) this.#leaveDrawings();
  }

  enter(tag: Pick<HtmlElement, 'name' | 'attributes'>): void {
    this.#open.push({ name: tag.name, content: contentOf(tag, this.namespace, this.innermost) });
  }

  close(name: string): void {
    if (name === 'p' || name === 'br') this.#leaveDrawings();
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at !== -1) this.#open.length = at;
  }

  #leaveDrawings(): void {
    while (this.namespace !== 'html') this.#open.pop();
  }
}

function contentOf(
  tag: Pick<HtmlElement, 'name' | 'attributes'>,
  namespace: Namespace,
  parent: string | undefined,
): Namespace {
  const { name } = tag;
  switch (namespace) {
    case 'html':
      return name === 'svg' || name === 'math' ? name : 'html';
    case 'svg':
      return ['foreignobject', 'desc', 'title'].includes(name) ? 'html' : 'svg';
    case 'math':
      if (name === 'svg' && parent === 'annotation-xml') return 'svg';
      if (name === 'annotation-xml')
        return /^(?:text\/html|application\/xhtml\+xml)$/i.test(attributeOf(tag, 'encoding') ?? '') ? 'html' : 'math';
      return ['mi', 'mo', 'mn', 'ms', 'mtext'].includes(name) ? 'html' : 'math';
  }
}

const breakingOut = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);
