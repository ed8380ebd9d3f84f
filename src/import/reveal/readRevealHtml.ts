import { basename } from 'node:path';
import { attributeOf } from '../../html/attributeOf.ts';
import { decodeText } from '../../load/decodeText.ts';
import type { Checked, Diagnostic } from '../../model/diagnostic.ts';
import { report } from '../../model/report.ts';
import { mostSlides, tooLongText } from '../../model/textLimits.ts';
import { slideComment } from '../../parse/dialect/slideComment.ts';
import { lineIndex } from '../../parse/lineIndex.ts';
import { carriedAttributes } from '../carriedAttributes.ts';
import { findPicture } from '../findPicture.ts';
import {
  type ImportedDeck,
  type ImportedPictures,
  type ImportedSlide,
  type ImportSource,
  wholeFile,
} from '../importedDeck.ts';
import type { TextSurroundings } from '../ownMarkdown.ts';
import { readMarkdown } from '../readMarkdown.ts';
import { branches, htmlMarkdown, textOf } from './htmlMarkdown.ts';
import { type HtmlBranch, type HtmlNode, htmlTree } from './htmlTree.ts';

/** A page of reveal.js → its slides; those in `<section data-markdown>` as Markdown. */
export function readRevealHtml(source: ImportSource, pictures: ImportedPictures): Checked<ImportedDeck | undefined> {
  const { file, bytes } = source;
  const { value: text, diagnostics: ofText } = decodeText(bytes, file);
  const tooLong = tooLongText(text, file);
  if (tooLong !== undefined) return { value: undefined, diagnostics: [tooLong] };
  const page: HtmlBranch = {
    element: { type: 'element', name: '', start: 0, end: 0, attributes: [] },
    children: htmlTree(text),
  };
  const slidesBox = withClass(page, 'slides');
  const columns = slidesBox === undefined ? [] : sectionsIn(slidesBox);
  if (columns.length === 0) return { value: undefined, diagnostics: [...ofText, noSlides(file)] };
  const lines = lineIndex(file, text);
  const told: Diagnostic[] = [];
  const tell = (message: string, offset: number, length: number): void =>
    void told.push(report('not-imported', { message, at: lines.span(offset, length) }));
  const find = (href: string, offset: number): string | undefined => {
    const address = findPicture(href, source, pictures);
    if (address === undefined) tell(`\`${href.slice(0, 60)}\` is no picture that is there.`, offset, 1);
    return address;
  };
  const around: TextSurroundings = { picture: find, tell, ids: new Set() };
  const markdown = (section: HtmlBranch, below: boolean): ImportedSlide[] => {
    const href = attributeOf(section.element, 'data-markdown') ?? '';
    const { start } = section.element;
    if (href.trim() !== '') {
      tell(
        `The slides of \`${href}\` are not in this file; bring that file over by itself.`,
        start,
        section.element.end - start,
      );
      return [];
    }
    const given = {
      separator: attributeOf(section.element, 'data-separator'),
      verticalSeparator: attributeOf(section.element, 'data-separator-vertical'),
      notesSeparator: attributeOf(section.element, 'data-separator-notes'),
    };
    const inside = [...branches(section, 'textarea'), ...branches(section, 'script')][0] ?? section;
    // As many lines stand above as in the page, so that places are those of the page.
    const above = '\n'.repeat(lines.span(inside.element.end, 1).line - 1);
    const own = Buffer.from(above + withoutIndent(textOf(inside)));
    const read = readMarkdown({ ...source, bytes: own }, pictures, given);
    told.push(...read.diagnostics);
    return (read.value?.slides ?? []).map((slide, index) => (index === 0 ? { ...slide, below } : slide));
  };
  const slide = (section: HtmlBranch, below: boolean): ImportedSlide[] => {
    if (attributeOf(section.element, 'data-markdown') !== undefined) return markdown(section, below);
    const notes = notesIn(section);
    const attributes = Object.fromEntries(section.element.attributes.map(({ name, value }) => [name, value]));
    const spoken = attributes['data-notes'];
    const { 'data-notes': _, class: __, ...rest } = attributes;
    const comment = slideComment(
      carriedAttributes(rest, {
        picture: (href) => find(href, section.element.start),
        tell: (message) => tell(message, section.element.start, section.element.end - section.element.start),
      }),
    );
    const heading = headings(section)[0];
    const body = htmlMarkdown(withoutNotes(section.children), around);
    return [
      {
        title: heading === undefined ? '' : textOf(heading).replace(/\s+/g, ' ').trim(),
        level: heading === undefined ? undefined : Number(heading.element.name[1]),
        text: [comment, body].filter((one) => one !== '').join('\n\n'),
        notes: [
          ...notes.map((one) => htmlMarkdown(one.children, around)),
          ...(spoken === undefined ? [] : [spoken]),
        ].join('\n\n'),
        below,
      },
    ];
  };
  const slides = columns.flatMap((column) => {
    const stack = sectionsIn(column);
    return stack.length === 0 ? slide(column, false) : stack.flatMap((one, index) => slide(one, index > 0));
  });
  if (slides.length === 0) return { value: undefined, diagnostics: [...ofText, ...told, noSlides(file)] };
  const named = branches(page, 'title')[0];
  const title =
    (named === undefined ? '' : textOf(named).replace(/\s+/g, ' ').trim()) ||
    slides.find((one) => one.title !== '')?.title;
  const [root] = branches(page, 'html');
  const language = root === undefined ? undefined : attributeOf(root.element, 'lang');
  return {
    value: {
      title: title ?? basename(file).replace(/\.\w+$/, ''),
      subtitle: undefined,
      language: language !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? language : undefined,
      slides: slides.slice(0, mostSlides),
    },
    diagnostics: [...ofText, ...told],
  };
}

function noSlides(file: string): Diagnostic {
  return report('bad-import', {
    message: `\`${file}\` holds no slides of reveal.js: no \`<section>\` in an element of the class \`slides\`.`,
    at: wholeFile(file),
    hint: 'Give the page that holds the slides, or the Markdown that they are made from.',
  });
}

function sectionsIn({ children }: HtmlBranch): readonly HtmlBranch[] {
  return children.flatMap((child) =>
    'text' in child
      ? []
      : child.element.name === 'section'
        ? [child]
        : /^(?:div|template)$/.test(child.element.name)
          ? sectionsIn(child)
          : [],
  );
}

function withClass(node: HtmlBranch, name: string): HtmlBranch | undefined {
  for (const child of node.children) {
    if ('text' in child) continue;
    if ((attributeOf(child.element, 'class') ?? '').split(/\s+/).includes(name)) return child;
    const found = withClass(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isNotes(node: HtmlNode): boolean {
  return (
    !('text' in node) &&
    node.element.name === 'aside' &&
    (attributeOf(node.element, 'class') ?? '').split(/\s+/).includes('notes')
  );
}

function notesIn(section: HtmlBranch): readonly HtmlBranch[] {
  return branches(section, 'aside').filter(isNotes);
}

function withoutNotes(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes
    .filter((node) => !isNotes(node))
    .map((node) => ('text' in node ? node : { ...node, children: withoutNotes(node.children) }));
}

function headings(node: HtmlBranch): readonly HtmlBranch[] {
  return node.children.flatMap((child) =>
    'text' in child ? [] : /^h[1-6]$/.test(child.element.name) ? [child] : headings(child),
  );
}

/** The white space that all lines begin with is the page's, and would be code in Markdown. */
function withoutIndent(text: string): string {
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return Number.isFinite(common) ? text.replace(new RegExp(`^[ \\t]{${common}}`, 'gm'), '') : text;
}
