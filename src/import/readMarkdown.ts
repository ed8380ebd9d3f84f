import { basename } from 'node:path';
import { decodeText } from '../load/decodeText.ts';
import { markdownEnding } from '../load/markdownEnding.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import { plainText } from '../model/plainText.ts';
import { report } from '../model/report.ts';
import type { SlideDraft } from '../model/section.ts';
import type { SeparatorTexts } from '../model/separatorTexts.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { attributeComments } from '../parse/attributeComments.ts';
import { cutNotes } from '../parse/cutNotes.ts';
import { cutParts } from '../parse/cutParts.ts';
import { cutSlides } from '../parse/cutSlides.ts';
import { applyEdits } from '../parse/dialect/applyEdits.ts';
import { slideComment } from '../parse/dialect/slideComment.ts';
import { hideComments, maskCode } from '../parse/maskCode.ts';
import { parseSlides, readComments } from '../parse/parseSlides.ts';
import { type ExternalDeckSource, readExternalSource } from '../parse/readExternalSource.ts';
import { carriedAttributes } from './carriedAttributes.ts';
import { findPicture } from './findPicture.ts';
import type { ImportedDeck, ImportedPictures, ImportedSlide, ImportSource } from './importedDeck.ts';
import { ownMarkdown, type TextSurroundings } from './ownMarkdown.ts';

/** A deck in Markdown of any dialect that parse/dialect knows → its slides in our own. @param given what parts its slides and notes, if not itself. */
export function readMarkdown(
  { file, bytes, readBeside }: ImportSource,
  pictures: ImportedPictures,
  given: SeparatorTexts = {},
): Checked<ImportedDeck | undefined> {
  const text = decodeText(bytes, file);
  const read = readExternalSource(file, text.value, { given });
  const before = [...text.diagnostics, ...read.diagnostics];
  if (read.value === undefined) return { value: undefined, diagnostics: before };
  const source = read.value;
  const drafts = parseSlides(file, source.body, source.bodyLine, source.syntax, source.lines);
  const told: Diagnostic[] = [];
  const reader = new SlideReader(source, drafts.value, told, (href) => findPicture(href, { readBeside }, pictures));
  const slides = reader.read();
  const { record } = source;
  const shown = drafts.value.find((slide) => !isHiddenSlide(slide));
  return {
    value: {
      title: record.title ?? (plainText(shown?.heading ?? []) || basename(file).replace(markdownEnding, '')),
      subtitle: record.subtitle,
      language: record.lang?.replace('_', '-'),
      slides,
    },
    diagnostics: [...before, ...drafts.diagnostics, ...told],
  };
}

/** Takes the slides of one text apart, each with its places. */
class SlideReader {
  readonly #source: ExternalDeckSource;
  readonly #drafts: readonly SlideDraft[];
  readonly #told: Diagnostic[];
  readonly #picture: (href: string) => string | undefined;
  readonly #ids: ReadonlySet<string>;

  constructor(
    source: ExternalDeckSource,
    drafts: readonly SlideDraft[],
    told: Diagnostic[],
    picture: (href: string) => string | undefined,
  ) {
    this.#source = source;
    this.#drafts = drafts;
    this.#told = told;
    this.#picture = picture;
    this.#ids = new Set(drafts.flatMap(({ attributes }) => attributes.id ?? []));
  }

  read(): ImportedSlide[] {
    const { body, syntax } = this.#source;
    const isPart = readComments(syntax);
    const masked = maskCode(hideComments(body, isPart), isPart).text;
    return cutSlides(masked, syntax.separators, syntax.match).flatMap(({ start, end, direction }, index) => {
      const draft = this.#drafts[index];
      if (draft === undefined) return [];
      return [this.#slide(draft, { body: body.slice(start, end), masked: masked.slice(start, end), start, direction })];
    });
  }

  #slide(
    draft: SlideDraft,
    { body, masked, start, direction }: { body: string; masked: string; start: number; direction: string },
  ): ImportedSlide {
    const notes = cutNotes(masked);
    const comments = [...masked.matchAll(attributeComments('slide'))];
    const blanked = [
      ...notes.map((cut) => ({ start: cut.start, end: cut.end, text: cut.inTag ? ' ' : '' })),
      ...comments.map(({ 0: all, index }) => ({ start: index, end: index + all.length, text: '' })),
    ];
    const blank = (text: string): string =>
      blanked.reduce(
        (left, one) => left.slice(0, one.start) + ' '.repeat(one.end - one.start) + left.slice(one.end),
        text,
      );
    const parts = cutParts(blank(masked), this.#source.syntax.notesMarker, this.#source.syntax.match);
    const piece = (from: number, to: number, isNotes: boolean): string => {
      const inside = blanked.filter((one) => one.start >= from && one.end <= to);
      const shown = applyEdits(
        body.slice(from, to),
        inside.map((one) => ({ ...one, start: one.start - from, end: one.end - from })),
      );
      return ownMarkdown(shown.text, this.#around(start + from, shown.sourceOffset), isNotes).text.trim();
    };
    const written = parts.filter(({ part }) => part === 'tokens').map((part) => piece(part.start, part.end, false));
    const spoken = [
      ...parts.filter(({ part }) => part === 'notes').map((part) => piece(part.start, part.end, true)),
      ...notes.map((cut) => piece(cut.wordsStart, cut.wordsEnd, true)),
    ];
    const comment = slideComment(
      carriedAttributes(draft.attributes, {
        picture: this.#picture,
        tell: (message, name) => this.#tell(message, draft.attributesAt[name]),
      }),
    );
    const heading = draft.tokens.find((token) => token.type === 'heading');
    return {
      title: plainText(draft.heading),
      level: heading?.type === 'heading' ? heading.depth : undefined,
      text: [comment, ...written].filter((one) => one !== '').join('\n\n'),
      notes: spoken.filter((one) => one !== '').join('\n\n'),
      below: direction === 'vertical',
    };
  }

  #around(offset: number, back: (offset: number) => number): TextSurroundings {
    const place = (at: number, length: number): SourceSpan => this.#source.lines.span(offset + back(at), length);
    return {
      ids: this.#ids,
      tell: (message, at, length) => this.#tell(message, place(at, length)),
      picture: (href, at) => {
        const address = this.#picture(href);
        if (address === undefined)
          this.#tell(`\`${href.slice(0, 60)}\` is no picture or film that is there.`, place(at, 1));
        return address;
      },
    };
  }

  #tell(message: string, at: SourceSpan | undefined): void {
    this.#told.push(report('not-imported', { message, ...(at === undefined ? {} : { at }) }));
  }
}
