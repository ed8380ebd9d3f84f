import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlClosing, HtmlElement, HtmlPart } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';
import { attributeComments } from './attributeComments.ts';
import { writtenAttributes } from './attributes.ts';

/** Speaker notes that are written otherwise than under `Note:`, and what nobody is to see. Offsets are those of the text. */
export interface NotesCut {
  /** All that must not be shown: the words and what marks them. */
  readonly start: number;
  readonly end: number;
  /** The words alone; empty where they are for nobody. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** They stand inside a tag or comment, which stays. */
  readonly inTag: boolean;
}

/**
 * Finds speaker notes in the spellings of other tools, in order and without overlaps: `<aside class="notes">` and `data-notes` of
 * reveal.js, `???` of remark, `::: notes` of Pandoc and Quarto. What is not closed reaches to the end of the slide: too much is kept
 * from the room rather than too little.
 * @param masked a slide's text with code and comments blanked out; `.slide` and `.element` comments stay.
 */
export function cutNotes(masked: string): NotesCut[] {
  const cuts = [...asides(masked), ...dataNotes(masked), ...commentNotes(masked), ...divs(masked), ...remark(masked)];
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return cuts.filter((cut) => {
    const isApart = end <= cut.start;
    end = Math.max(end, cut.end);
    return isApart;
  });
}

function asides(masked: string): NotesCut[] {
  const parts = withMarkdownTags(readHtml(masked), masked);
  return parts.flatMap((part, index) => {
    if (part.type !== 'element' || !(isNotes(part) || isHiddenSection(part))) return [];
    let depth = 1;
    const closing = parts.slice(index + 1).find((other) => {
      if (other.type === 'element' && other.name === part.name) depth += 1;
      if (other.type === 'closing' && other.name === part.name) depth -= 1;
      return depth === 0;
    });
    const [wordsEnd, end] = closing === undefined ? [masked.length, masked.length] : [closing.start, closing.end];
    // What is hidden is not even the speaker's.
    const wordsStart = isHiddenSection(part) ? wordsEnd : part.end;
    return [{ start: part.start, end, wordsStart, wordsEnd, inTag: false }];
  });
}

/**
 * The parts of a text, and tags that Markdown takes for some where a browser does not: a tag, comment or text that Markdown finds broken
 * off, `<img src="`, is words on the page, and what a browser would have read inside of it are tags of their own.
 */
function withMarkdownTags(parts: readonly HtmlPart[], masked: string): readonly HtmlPart[] {
  const known = new Set(parts.filter(isTag).map(({ start }) => start));
  const more = [...masked.matchAll(markdownTag)]
    .filter(({ index }) => !known.has(index))
    .flatMap(({ 0: tag, index }) =>
      readHtml(tag)
        .filter(isTag)
        .map((part) => ({ ...part, start: index + part.start, end: index + part.end })),
    );
  return more.length === 0 ? parts : [...parts, ...more].sort((a, b) => a.start - b.start);
}

function isTag(part: HtmlPart): part is HtmlElement | HtmlClosing {
  return part.type === 'element' || part.type === 'closing';
}

/** Opening and closing tags. Source: CommonMark 0.31.2, 6.6. */
const markdownTag =
  /<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>/gi;

/** A slide inside a slide's markup that reveal.js takes out. */
function isHiddenSection(element: HtmlElement): boolean {
  return element.name === 'section' && attributeOf(element, 'data-visibility')?.trim().toLowerCase() === 'hidden';
}

function isNotes(element: HtmlElement): boolean {
  return element.name === 'aside' && (attributeOf(element, 'class') ?? '').split(/\s+/).includes('notes');
}

function dataNotes(masked: string): NotesCut[] {
  return readHtml(masked).flatMap((part) =>
    part.type !== 'element'
      ? []
      : part.attributes.filter(({ name }) => name === 'data-notes').map(attributeCut(masked)),
  );
}

const attributeCut =
  (masked: string) =>
  ({ start, end, valueStart }: HtmlElement['attributes'][number]): NotesCut => {
    const quoted = /^["']/.test(masked.slice(valueStart, end)) ? 1 : 0;
    const wordsStart = Math.min(end, valueStart + quoted);
    return { start, end, wordsStart, wordsEnd: Math.max(wordsStart, end - quoted), inTag: true };
  };

/** `data-notes` in a comment that gives a slide or an element its attributes. */
function commentNotes(masked: string): NotesCut[] {
  return [...masked.matchAll(attributeComments('slide')), ...masked.matchAll(attributeComments('element'))].flatMap(
    (comment) => {
      const [all, inside = ''] = comment;
      const offset = comment.index + all.indexOf(inside, all.search(/\.\s*(?:slide|element)/i) + 1);
      const given = writtenAttributes(inside);
      return given
        .filter(({ name }) => name.toLowerCase() === 'data-notes')
        .map(({ value, start, end, valueStart }): NotesCut => {
          const words = { wordsStart: offset + valueStart, wordsEnd: offset + valueStart + value.length };
          return given.length === 1 && inside.length === end - start
            ? { ...words, start: comment.index, end: comment.index + all.length, inTag: false }
            : { ...words, start: offset + start, end: offset + end, inTag: true };
        });
    },
  );
}

/** A div of Pandoc: `::: notes`, `::: {.notes}` or `:::notes`, up to the `:::` that closes it. */
function divs(masked: string): NotesCut[] {
  const opening = /^ {0,3}:{3,}[ \t]*(?:notes|\{[^}\n]*\.notes\b[^}\n]*\})[ \t]*:*[ \t]*$/i;
  const cuts: NotesCut[] = [];
  /** The divs that are open, and what becomes of those that are notes. */
  const open: (NotesCut | undefined)[] = [];
  for (const { 0: line, 1: name = '', index } of masked.matchAll(/^ {0,3}:{3,}[ \t]*([^\n]*)$/gm)) {
    const wordsStart = index + line.length;
    if (name.trim() !== '') {
      const isNotes = opening.test(line);
      const unclosed = { start: index, end: masked.length, wordsStart, wordsEnd: masked.length, inTag: false };
      open.push(isNotes ? unclosed : undefined);
      continue;
    }
    const closed = open.pop();
    if (closed !== undefined) cuts.push({ ...closed, end: wordsStart, wordsEnd: index });
  }
  return [...cuts, ...open.filter((one) => one !== undefined)];
}

/** All that stands below a line of `???`, as in remark. */
function remark(masked: string): NotesCut[] {
  const match = /^\?\?\?[ \t]*$/m.exec(masked);
  if (match === null || masked.slice(match.index + 3).trim() === '') return [];
  const wordsStart = match.index + match[0].length;
  return [{ start: match.index, end: masked.length, wordsStart, wordsEnd: masked.length, inTag: false }];
}
