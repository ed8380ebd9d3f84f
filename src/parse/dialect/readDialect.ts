import type { Checked, Diagnostic } from '../../model/diagnostic.ts';
import { report } from '../../model/report.ts';
import type { SourceSpan } from '../../model/sourceSpan.ts';
import type { Separators } from '../cutSlides.ts';
import type { LineIndex } from '../lineIndex.ts';
import { applyEdits } from './applyEdits.ts';
import { type Construct, type Dialect, type Edit, nextSlide, slideBelow } from './dialect.ts';
import { type DialectSource, dialectSource } from './dialectSource.ts';
import { findDialect } from './findDialect.ts';

/** An external deck's text and what is needed to read it. */
export interface ExternalText {
  readonly file: string;
  /** The front matter as it is written, and its values. */
  readonly yaml: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly keySpan: (key: string) => SourceSpan;
  readonly body: string;
  readonly lines: LineIndex;
  /** Whether it says itself how slides and notes are parted. */
  readonly parted: boolean;
}

/** The text in reveal-md's dialect. */
export interface ReadText {
  readonly body: string;
  /** Places in the author's file, for offsets of `body`. */
  readonly lines: LineIndex;
  /** What parts the slides; the deck's own or usual separators when undefined. */
  readonly separators: Separators | undefined;
  /** Whether a key of the front matter is one of the dialect's. */
  readonly knowsKey: (key: string) => boolean;
  /** The name of the dialect; undefined for reveal-md's own. */
  readonly dialect: string | undefined;
}

/** Keys by which a deck says that it is reveal-md's. */
const revealMdKeys = ['revealOptions', 'highlightTheme'];

/**
 * Tells the dialect of an external deck, and reads it as reveal-md would write it: slides, notes, attributes of slides. What is not
 * read as its tool means it is told, once a construct, with all its places; nothing of a tool's own signs is left as text.
 */
export function readDialect({ file, yaml, front, keySpan, body, lines, parted }: ExternalText): Checked<ReadText> {
  const source = dialectSource(body, front);
  const found = findDialect(file, yaml, source);
  const asItIs: ReadText = { body, lines, separators: undefined, knowsKey: () => false, dialect: undefined };
  if (found === undefined) return { value: asItIs, diagnostics: parted ? [] : unparted(source, lines) };
  const { dialect, sign } = found;
  if (parted || revealMdKeys.some((key) => key in front)) {
    const at = sign === undefined ? lines.span(0, 1) : lines.span(sign.offset, sign.length);
    return { value: asItIs, diagnostics: [likeAnother(dialect, at)] };
  }
  const edits = [...dialect.edits(source), ...dialect.constructs.flatMap((one) => patternEdits(one, source.masked))];
  const edited = applyEdits(body, edits);
  const told = edited.made.flatMap(({ start, end, told: constructs = [] }) =>
    constructs.map((construct) => ({ construct, at: lines.span(start, end - start) })),
  );
  const inFront = Object.entries(dialect.frontKeys ?? {}).flatMap(([key, construct]) =>
    key in front ? [{ construct, at: keySpan(key) }] : [],
  );
  return {
    value: {
      body: edited.text,
      lines: { span: (offset, length) => lines.span(edited.sourceOffset(offset), length) },
      separators: { horizontal: `^${nextSlide.trim()}$`, vertical: `^${slideBelow.trim()}$` },
      knowsKey: (key) => key in (dialect.frontKeys ?? {}) || dialect.settings.split(/\s+/).includes(key),
      dialect: dialect.name,
    },
    diagnostics: notRead(dialect, [...inFront, ...told]),
  };
}

function patternEdits(construct: Construct, masked: string): Edit[] {
  const { pattern, becomes, hint } = construct;
  if (pattern === undefined) return [];
  return [...masked.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: becomes?.(match) ?? '',
    told: hint === undefined ? [] : [construct],
  }));
}

/** One for each construct, at its first place. */
function notRead(
  { name }: Dialect,
  told: readonly { readonly construct: Construct; readonly at: SourceSpan }[],
): Diagnostic[] {
  return [...new Set(told.map(({ construct }) => construct))].map((construct) => {
    const [first, ...others] = told.filter((one) => one.construct === construct);
    return report('other-dialect', {
      message: `This deck is written for ${name}. Not read as there: ${construct.written}; here: ${construct.read}.`,
      ...(first === undefined ? {} : { at: first.at }),
      ...(construct.hint === undefined ? {} : { hint: construct.hint }),
      ...(others.length === 0 ? {} : { related: others.map(({ at }) => ({ ...at, message: 'Here, too.' })) }),
    });
  });
}

function likeAnother({ name }: Dialect, at: SourceSpan): Diagnostic {
  return report('other-dialect', {
    message: `This looks like ${name}; its front matter is reveal-md's, and so it is read.`,
    at,
    hint: 'Look at the slides: signs of another tool would stand there as text.',
  });
}

/** Headings that nothing parts would all stand on one slide: Pandoc and Quarto part slides by them. */
function unparted({ blocks, masked }: DialectSource, lines: LineIndex): Diagnostic[] {
  if (/^-{3,4}[ \t]*$/m.test(masked)) return [];
  const headings = blocks.filter(({ token }) => token.type === 'heading' && token.depth <= 2);
  const second = headings.find(({ token }, index) =>
    headings
      .slice(0, index)
      .some((one) => one.token.type === 'heading' && token.type === 'heading' && one.token.depth === token.depth),
  );
  if (second === undefined) return [];
  return [
    report('other-dialect', {
      message:
        'Nothing parts this deck into slides, so all of it stands on one. Pandoc and Quarto part slides at headings.',
      at: lines.span(second.start, second.token.raw.trimEnd().length),
      hint: 'Put --- alone on a line before each slide, or slide-level: 2 into the front matter to read it as Pandoc does.',
    }),
  ];
}
