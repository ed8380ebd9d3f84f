import { leastOf } from '../model/leastOf.ts';
import { type Edit, slideBelow } from './dialect/dialect.ts';
import { proseOnly } from './proseOnly.ts';

/**
 * Slides that stand as `<section>` in a deck's Markdown: in reveal.js each is a slide below the one that holds it, and what stands in
 * `<section data-markdown>` is Markdown. Such sections become slides as reveal-md writes them; a text without any is left as it is.
 * @param parts where the deck's own separators stand.
 */
export function sectionEdits(text: string, parts: (prose: string) => readonly PartRange[]): Edit[] {
  if (!/<section\b/i.test(text)) return [];
  const prose = proseOnly(text);
  const edits: Edit[] = [];
  const open: OpenSection[] = [];
  /** Behind the last tag or separator: whether anything is seen before the next one. */
  let from = 0;
  const breaks = parts(prose);
  const isShown = (end: number): boolean => {
    const since = breaks.filter((part) => part.start >= from && part.end <= end).at(-1)?.end ?? from;
    return isText(prose.slice(since, end));
  };
  let isSlideBefore = false;
  for (const { 0: tag, index: start, groups } of prose.matchAll(sectionTag)) {
    const end = start + tag.length;
    const since = breaks.some((part) => part.start >= from && part.end <= start);
    const needsBreak = isShown(start) || (isSlideBefore && !since);
    if (groups?.end === undefined) {
      const attributes = text.slice(start, end).replace(/^<section|\/?>$/gi, '');
      const given = attributes.replace(markdownAttribute, '').trim();
      const opening = given === '' ? '' : `<!-- .slide: ${given} -->`;
      edits.push({ start, end, text: `${needsBreak ? slideBelow : '\n\n'}${opening}\n\n` });
      open.push({ end, isMarkdown: /\sdata-markdown(?![\w-])/i.test(attributes) });
      isSlideBefore = false;
    } else {
      const section = open.pop();
      const isFollowed = isText(prose.slice(end, nextBorder(prose, end, breaks)));
      edits.push({ start, end, text: isFollowed ? slideBelow : '\n\n' });
      if (section?.isMarkdown === true) edits.push(...templateEdits(text, section.end, start));
      isSlideBefore = !isFollowed;
    }
    from = end;
  }
  return edits;
}

/** Whether a stretch shows something: neither comments nor a template's tags do, and notes are not shown. */
function isText(prose: string): boolean {
  return /^(?!\s*notes?:)[\s\uFFFC]*[^\s\uFFFC]/i.test(prose.replace(templateTag, ''));
}

/** Where the next section begins or ends, or the next slide begins. */
function nextBorder(prose: string, from: number, breaks: readonly PartRange[]): number {
  const tag = prose.slice(from).search(new RegExp(sectionTag.source, 'i'));
  const part = breaks.find(({ start }) => start >= from)?.start ?? prose.length;
  return tag === -1 ? part : Math.min(part, from + tag);
}

/** A separator of slides, in offsets of the text. */
export interface PartRange {
  readonly start: number;
  readonly end: number;
}

interface OpenSection {
  readonly end: number;
  readonly isMarkdown: boolean;
}

const sectionTag = /<section\b(?:[^>"']|"[^"]*"|'[^']*')*>|(?<end><\/section\s*>)/gi;
const templateTag = /<\/?(?:textarea|script)\b[^>]*>/gi;
const markdownAttribute =
  /\sdata-(?:markdown|separator[\w-]*|charset|element-attributes|trim)(?![\w-])(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/gi;

/** The template's own tags go, and so does what indents all of its lines. */
function templateEdits(text: string, start: number, end: number): Edit[] {
  const inside = text.slice(start, end);
  const tags = [...inside.matchAll(templateTag)].map(({ 0: tag, index }) => ({
    start: start + index,
    end: start + index + tag.length,
    text: '',
  }));
  const words = inside.replace(templateTag, (tag) => ' '.repeat(tag.length));
  const indents = [...words.matchAll(/^([ \t]*)\S/gm)].map(({ 1: indent = '' }) => indent.length);
  const least = leastOf(indents);
  if (!Number.isFinite(least) || least === 0) return tags;
  const lines = [...inside.matchAll(/\n[ \t]+/g)].map(({ 0: found, index }) => ({
    start: start + index + 1,
    end: start + index + 1 + Math.min(least, found.length - 1),
    text: '',
  }));
  return [...tags, ...lines];
}
