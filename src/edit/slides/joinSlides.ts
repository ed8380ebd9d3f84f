import { cutNotes } from '../../parse/cutNotes.ts';
import { cutParts, type PartCut } from '../../parse/cutParts.ts';
import { slideAttributes } from './slideAttributes.ts';
import type { SlidePlaces } from './slidePlaces.ts';

/**
 * Two slides' texts as one: what is shown below what is shown, notes below notes, handout text below that of its language.
 * @returns undefined where one is hidden, or of another form than the other: words would go into talks that left them out, or out of some.
 */
export function joinedSlide({ text, masked, slides }: SlidePlaces, index: number): string | undefined {
  const [upper, lower] = [slides[index], slides[index + 1]].map((place) => {
    const stretch = place ?? { first: 0, last: 0 };
    const own = { text: text.slice(stretch.first, stretch.last), masked: masked.slice(stretch.first, stretch.last) };
    return { ...own, attributes: slideAttributes(own.masked) };
  });
  if (upper === undefined || lower === undefined) return undefined;
  for (const name of sharedAttributes) if (upper.attributes[name] !== lower.attributes[name]) return undefined;
  // What another tool's notes mark reaches to the slide's end, and would take in what comes below.
  if (cutNotes(upper.masked).some(({ end }) => end === upper.masked.length)) return undefined;
  const parts = cutParts(upper.masked).map((cut): Part => partOf(cut, upper.text));
  for (const cut of cutParts(lower.masked)) {
    const part = partOf(cut, lower.text);
    const same = parts.findLast(({ kind }) => kind === part.kind);
    if (same === undefined) parts.push(part);
    else same.texts.push(part.kind === 'tokens ' ? withoutComment(part.texts[0] ?? '') : (part.texts[0] ?? ''));
  }
  const pieces = parts.map(({ marker, texts }) => marker + texts.filter((one) => one !== '').join('\n\n'));
  return pieces.filter((one) => one !== '').join('\n\n');
}

/** What both halves of a slide that is split are to have. */
export const sharedAttributes = ['form', 'data-visibility'];

interface Part {
  /** What it is for, and its language. */
  readonly kind: string;
  /** `Note:` and the white space behind it, as its author wrote it. */
  readonly marker: string;
  readonly texts: string[];
}

function partOf({ part, language, start, end }: PartCut, text: string): Part {
  const before = part === 'tokens' ? '' : text.slice(0, start);
  const own = text.slice(start, end).trimEnd();
  const blanks = /^\s*/.exec(own)?.[0] ?? '';
  const marker = before.slice(before.lastIndexOf('\n') + 1);
  return {
    kind: `${part} ${language ?? ''}`,
    marker: part === 'tokens' ? '' : marker + blanks,
    texts: [part === 'tokens' ? own : own.slice(blanks.length)],
  };
}

/** The comment that `splitSlide` wrote, and that says of the joined slide nothing more. */
function withoutComment(text: string): string {
  return text.replace(/^<!-- \.slide:(?: (?:form|data-visibility)="[^"]*")+ -->\s*/, '');
}
