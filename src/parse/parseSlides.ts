import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { leastOf } from '../model/leastOf.ts';
import { report } from '../model/report.ts';
import type { SlideDraft } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { isLonger, longestSlide, mostSlides } from '../model/textLimits.ts';
import { type LanguageToken, noAttributes, type Token } from '../model/tokens.ts';
import { type Form, formSchema } from '../schema/formSchema.ts';
import { attributeComments } from './attributeComments.ts';
import { joinAttributes, readAttributes } from './attributes.ts';
import { convertTokens, type Findings, type FootnoteDefinition } from './convertTokens.ts';
import { cutNotes, type NotesCut } from './cutNotes.ts';
import { cutParts, type PartCut } from './cutParts.ts';
import { cutSlides, type Separators, type SlideCut } from './cutSlides.ts';
import { deepTokens } from './deepTokens.ts';
import { applyElementComments } from './elementComments.ts';
import { partLeadingComments } from './leadingComments.ts';
import { type LineIndex, lineIndex } from './lineIndex.ts';
import { loosePaths } from './loosePaths.ts';
import { type LexedToken, lexMarkdown } from './markdown.ts';
import { type CommentTest, hideComments, type MaskedText, maskCode } from './maskCode.ts';
import { type MatchPattern, matchPattern } from './matchPattern.ts';
import { placeTokens } from './placeTokens.ts';
import { type SlideWithFootnotes, settleFootnotes } from './settleFootnotes.ts';

/** How a file's slides are to be read. */
export interface SlideSyntax {
  readonly separators: Separators;
  /** An external deck's own notes separator; the kit's `Note:` and `Handout:` when undefined. */
  readonly notesMarker?: string;
  /** Finds the separators and markers when they are an author's own. */
  readonly match?: MatchPattern;
  /** Foreign decks take `---` right under text for a break, as reveal-md does; our sections call it a mistake. */
  readonly external: boolean;
}

/**
 * The body of a Markdown file → its slides.
 * @param lines places in the file, where they are not simply those of the text.
 */
export function parseSlides(
  file: string,
  text: string,
  bodyLine: number,
  syntax: SlideSyntax,
  lines = lineIndex(file, text, bodyLine),
): Checked<SlideDraft[]> {
  const parts = syntax.external ? readComments(syntax) : undefined;
  const body = hideComments(text, parts);
  const masked = maskCode(body, parts);
  const allCuts = cutSlides(masked.text, syntax.separators, syntax.match);
  const cuts = allCuts.slice(0, mostSlides);
  const diagnostics: Diagnostic[] = [...trapDiagnostics(masked, allCuts, lines, syntax)];
  const tooMany = allCuts[mostSlides];
  if (tooMany !== undefined) diagnostics.push(tooManySlides(lines.span(firstSign(body, tooMany), 1)));
  const slides = cuts.map((cut): SlideWithFootnotes => {
    const footnotes: FootnoteDefinition[] = [];
    if (isLonger(body.slice(cut.start, cut.end), longestSlide)) {
      const at = lines.span(firstSign(body, cut), 1);
      diagnostics.push(tooLongSlide(at));
      return { slide: unreadSlide(cut, at), footnotes };
    }
    return { slide: parseSlide(body, masked.text, cut, lines, syntax, { diagnostics, footnotes }), footnotes };
  });
  const settled = settleFootnotes(slides);
  const value = settled.value.map((slide) => ({ ...slide, heading: headingTokens(slide.tokens) }));
  return { value, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

/** Where the first thing of a slide stands that is no white space. */
function firstSign(body: string, { start, end }: SlideCut): number {
  return start + Math.max(0, body.slice(start, end).search(/\S/));
}

function tooManySlides(at: SourceSpan): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: `This is slide ${(mostSlides + 1).toLocaleString('en-US')} of the file; no more are read.`,
    at,
    hint: 'Part the file. If these are no slides, look at what parts them.',
  });
}

function tooLongSlide(at: SourceSpan): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: `This slide has more than ${longestSlide.toLocaleString('en-US')} letters; nothing of it is read.`,
    at,
    hint: 'Part it. Save long code and drawings as files of their own.',
  });
}

function unreadSlide({ direction }: SlideCut, at: SourceSpan): SlideDraft {
  const nothing = { heading: [], tokens: [], notes: [], handout: [] };
  return { ...nothing, form: undefined, attributes: {}, attributesAt: {}, direction, at };
}

/** Tells comments that an external deck's own separators match: they part slides, or begin notes. */
export function readComments({ separators, notesMarker, match = matchPattern }: SlideSyntax): CommentTest {
  const patterns = [separators.horizontal, separators.vertical, notesMarker ?? '^$'];
  return (comment) =>
    patterns.some((pattern) => match(pattern, 'gim', `\n${comment}\n`)[0]?.[0].includes('<!--') === true);
}

function trapDiagnostics(
  masked: MaskedText,
  cuts: readonly SlideCut[],
  lines: LineIndex,
  syntax: SlideSyntax,
): Diagnostic[] {
  const unclosed = masked.unclosedFences.map(
    (offset): Diagnostic =>
      report('unclosed-fence', {
        message: 'This fence is never closed, so everything after it would be code.',
        at: lines.span(offset, 200),
        hint: 'Close it with the same marks, alone on a line.',
      }),
  );
  // A foreign deck whose own separators are others means a heading.
  let index = 0;
  /** Asked in order: for each offset the cuts are not gone through anew. */
  const isBreak = (offset: number): boolean => {
    while ((cuts[index]?.end ?? offset + 1) <= offset) index += 1;
    return offset < (cuts[index]?.start ?? offset + 1);
  };
  const setext = masked.setextUnderlines
    .filter((offset) => !syntax.external || isBreak(offset))
    .map(
      (offset): Diagnostic =>
        report('setext-trap', {
          message: syntax.external
            ? 'Dashes right under text: read as a new slide here, as a heading elsewhere.'
            : 'Dashes right under text make that text a heading, not a new slide.',
          at: lines.span(offset, 4),
          hint: 'Leave a blank line above the dashes.',
        }),
    );
  return [...unclosed, ...setext];
}

function parseSlide(
  body: string,
  maskedBody: string,
  cut: SlideCut,
  lines: LineIndex,
  syntax: SlideSyntax,
  found: Findings,
): SlideDraft {
  const { diagnostics } = found;
  const written = body.slice(cut.start, cut.end);
  const notesCuts = cutNotes(maskedBody.slice(cut.start, cut.end));
  const masked = withoutNotes(maskedBody.slice(cut.start, cut.end), notesCuts);
  const shown = withoutNotes(written, notesCuts);
  const { text, attributes, attributesAt, unread: unreadOfSlide } = takeSlideComments(shown, masked, cut.start, lines);
  diagnostics.push(...unreadOfSlide);
  const parts: Record<'tokens' | 'notes' | 'handout', Token[]> = { tokens: [], notes: [], handout: [] };
  const translations: LanguageToken[] = [];
  const at = lines.span(firstSign(body, cut), 1);
  let fromComments: Readonly<Record<string, string>> = {};
  // Tokens are looked for where their words stand, and not inside a comment that was lifted.
  const searched = text.replaceAll(lifted, ' ');
  const linesOfSlide: LineIndex = { span: (offset, length) => lines.span(cut.start + offset, length) };
  const cuts = cutParts(masked, syntax.notesMarker, syntax.match);
  if (syntax.external) diagnostics.push(...secondNotes(cuts, linesOfSlide));
  for (const part of cuts) {
    const piece = text.slice(part.start, part.end).replace(liftedBeforeText, '').replaceAll(lifted, ' ');
    if (piece.trim() === '') continue;
    const lexed = lexMarkdown(piece);
    partLeadingComments(lexed);
    placeTokens(lexed, searched, part.start, part.end, linesOfSlide);
    diagnostics.push(...deepTokens(lexed, at, syntax.external), ...loosePaths(lexed, at));
    const { slide, unread } = applyElementComments(lexed);
    if (part.part === 'tokens') fromComments = slide;
    diagnostics.push(...unread.map(unreadComment));
    const tokens = convertTokens(lexed, at, found);
    if (part.language === undefined) parts[part.part].push(...tokens);
    else
      translations.push({ type: 'language', at, attributes: noAttributes, language: part.language, children: tokens });
  }
  for (const { wordsStart, wordsEnd } of notesCuts) {
    const words = written.slice(wordsStart, wordsEnd);
    if (words.trim() === '') continue;
    const lexed = lexMarkdown(withoutIndent(words));
    placeTokens(lexed, written, wordsStart, wordsEnd, linesOfSlide);
    diagnostics.push(...deepTokens(lexed, at, syntax.external), ...loosePaths(lexed, at));
    parts.notes.push(...convertTokens(lexed, at, found));
  }
  const { form, ...rest } = joinAttributes(fromComments, attributes);
  return {
    heading: [],
    form: asForm(form),
    attributes: rest,
    attributesAt,
    ...parts,
    handout: withTranslations(parts.handout, translations, at),
    direction: cut.direction,
    at: parts.tokens[0]?.at ?? at,
  };
}

/** Stands where a slide's comment stood. Before text on the same line it must go: as spaces it would make that text code. */
const lifted = '\uFFFC';
const liftedBeforeText = /^\uFFFC[\uFFFC \t]*(?=[^\s\uFFFC])/gm;

/** A text without its speaker notes; their place is filled so that offsets stay. */
function withoutNotes(text: string, cuts: readonly NotesCut[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, inTag } of cuts) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, inTag ? ' ' : lifted));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** The lines of a text without the white space that all of them begin with: inside a tag it is no code. */
function withoutIndent(text: string): string {
  const indents = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  const common = leastOf(text.startsWith('\n') ? indents : indents.slice(1));
  return Number.isFinite(common) ? text.replace(new RegExp(`^[ \\t]{${common}}`, 'gm'), '') : text;
}

/** Lifts `<!-- .slide: … -->` comments out of a slide's text; their place is filled so that offsets stay. */
function takeSlideComments(
  text: string,
  masked: string,
  offset: number,
  lines: LineIndex,
): { text: string; unread: readonly Diagnostic[] } & Pick<SlideDraft, 'attributes' | 'attributesAt'> {
  const unread: Diagnostic[] = [];
  let attributes: Readonly<Record<string, string>> = {};
  const attributesAt: Record<string, SourceSpan> = {};
  const pieces: string[] = [];
  let done = 0;
  for (const match of masked.matchAll(attributeComments('slide'))) {
    const read = readAttributes(match[1] ?? '');
    attributes = joinAttributes(attributes, read.attributes);
    const place = lines.span(offset + match.index, match[0].length);
    for (const name of Object.keys(read.attributes)) attributesAt[name] = place;
    if (read.rest !== '' || read.attributes.form !== asForm(read.attributes.form)) {
      unread.push(
        report('unknown-attribute', {
          message: `This slide comment cannot be read: \`${read.rest || `form="${read.attributes.form}"`}\`.`,
          at: place,
          hint: 'Write <!-- .slide: name="value" --> ; form is "full" or "short".',
        }),
      );
    }
    pieces.push(text.slice(done, match.index), match[0].replace(/[^\n]/g, lifted));
    done = match.index + match[0].length;
  }
  return { text: pieces.join('') + text.slice(done), attributes, attributesAt, unread };
}

/** reveal-md takes notes from a slide with one marker only, and shows the notes of any other to everyone. */
function secondNotes(cuts: readonly PartCut[], lines: LineIndex): Diagnostic[] {
  return cuts
    .filter(({ part }) => part === 'notes')
    .slice(1, 2)
    .map(({ start }) =>
      report('second-notes', {
        message:
          'This slide has notes twice: all from the first marker on is notes here, also what stands between them.',
        at: lines.span(start, 1),
        hint: 'Put the words that are to be shown above the first marker.',
      }),
    );
}

function unreadComment(token: LexedToken): Diagnostic {
  return report('unknown-attribute', {
    message: 'This element comment cannot be read.',
    ...(token.at === undefined ? {} : { at: token.at }),
    hint: 'Write <!-- .element: class="fragment" -->.',
  });
}

/** Text in the deck's language, with what readers have supplied in others beside it. */
function withTranslations(own: Token[], translations: readonly LanguageToken[], at: SourceSpan): Token[] {
  if (translations.length === 0) return own;
  const place = { at, attributes: noAttributes };
  const first: LanguageToken[] =
    own.length === 0 ? [] : [{ ...place, type: 'language', language: undefined, children: own }];
  return [{ ...place, type: 'languages', children: [...first, ...translations] }];
}

function headingTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.find((token) => token.type === 'heading')?.children ?? [];
}

function asForm(value: string | undefined): Form | undefined {
  return formSchema.safeParse(value).data;
}
