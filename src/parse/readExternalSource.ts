import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SeparatorTexts } from '../model/separatorTexts.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText } from '../model/textLimits.ts';
import { closeComments } from './closeComments.ts';
import { dialectSeparators, type Separators } from './cutSlides.ts';
import { readDialect } from './dialect/readDialect.ts';
import { parseExternalFront } from './externalFront.ts';
import { type ExternalOptions, externalOptions } from './externalOptions.ts';
import { normaliseText } from './frontMatter.ts';
import { type LineIndex, lineIndex } from './lineIndex.ts';
import { matchAuthored, SlowPattern } from './matchPattern.ts';
import { dialectNotesMarker } from './notesMarker.ts';
import { parseJson5 } from './parseJson5.ts';
import type { SlideSyntax } from './parseSlides.ts';
import { readMarkup } from './readMarkup.ts';
import { splitExternalDeck } from './splitExternalDeck.ts';
import type { StyleElement } from './styleElements.ts';

/** What stands around a deck's file and says how it is to be read. */
export interface ExternalSurroundings {
  /** From the command line. */
  readonly given?: SeparatorTexts | undefined;
  /** `reveal-md.json` in its folder. */
  readonly revealMd?: OptionFile | undefined;
  /** `reveal.json` in its folder. */
  readonly reveal?: OptionFile | undefined;
}

/** A file of options and its text. */
export interface OptionFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a deck of another tool in reveal-md's dialect, and how slides and notes are parted in it. */
export interface ExternalDeckSource extends Pick<ExternalOptions, 'record' | 'spanOf'> {
  readonly body: string;
  /** Line of the file on which the deck's text begins. */
  readonly bodyLine: number;
  /** Places in the author's file, for offsets of `body`. */
  readonly lines: LineIndex;
  readonly syntax: SlideSyntax;
  /** Style elements that stood in the text. */
  readonly styles: readonly StyleElement[];
  /** The tool for which it is written; undefined for reveal.js and reveal-md. */
  readonly dialect: string | undefined;
}

/**
 * Reads options and text of a deck written for reveal.js, reveal-md, or one of the tools of parse/dialect, its slides not yet parted.
 * @returns undefined when it is beyond reading.
 */
export function readExternalSource(
  file: string,
  source: string,
  around: ExternalSurroundings = {},
): Checked<ExternalDeckSource | undefined> {
  const tooLong = tooLongText(source, file);
  if (tooLong !== undefined) return { value: undefined, diagnostics: [tooLong] };
  const { yaml = '', yamlLine, body, bodyLine, open } = splitExternalDeck(normaliseText(source));
  if (open) return { value: undefined, diagnostics: [neverClosed(file, yamlLine - 1)] };
  const front = parseExternalFront(yaml, file, yamlLine);
  const revealMd = around.revealMd === undefined ? undefined : parseJson5(around.revealMd.text, around.revealMd.file);
  const reveal = around.reveal === undefined ? undefined : parseJson5(around.reveal.text, around.reveal.file);
  const sources = [front, ...(revealMd === undefined ? [] : [revealMd])].map(({ value }) => value);
  const options = externalOptions(around.given ?? {}, sources, reveal?.value);
  const diagnostics = [front, revealMd, reveal, options].flatMap((one) => one?.diagnostics ?? []);
  const { record } = options;
  const separators: Separators = {
    horizontal: withLineFeeds(record.separator) ?? dialectSeparators.horizontal,
    vertical: withLineFeeds(record.verticalSeparator) ?? dialectSeparators.vertical,
  };
  const notesMarker = withLineFeeds(record.notesSeparator) ?? dialectNotesMarker;
  const authored = patternKeys.filter((key) => record[key] !== undefined);
  const at = { file, line: 1, column: 1, length: 1 };
  const bad = authored.map((key) => patternFault(key, record[key] ?? '', body, options.spanOf(key) ?? at));
  const faults = bad.filter((one) => one !== undefined);
  if (faults.length > 0) return { value: undefined, diagnostics: [...diagnostics, ...faults] };
  const match = authored.length === 0 ? {} : { match: matchAuthored };
  const lines = lineIndex(file, body, bodyLine);
  const closed = closeComments(body, separators, lines, match.match);
  const { values } = front.value;
  const read = readDialect({
    file,
    yaml,
    front: values,
    keySpan: (key) => front.value.keySpanOf([key]),
    body: closed.value,
    lines,
    parted: authored.length > 0,
  });
  const text = read.value.separators === undefined ? readMarkup(read.value, separators, match.match) : read.value;
  const syntax: SlideSyntax = { separators: text.separators ?? separators, notesMarker, ...match, external: true };
  // A key that the dialect knows is told of, if at all, as a part of it.
  const known = Object.keys(values).filter(read.value.knowsKey);
  const spans = new Set(known.map((key) => placeOf(front.value.keySpanOf([key]))));
  const unknownKeys = options.unknownKeys.filter(({ at: place }) => place === undefined || !spans.has(placeOf(place)));
  return {
    value: {
      record,
      spanOf: options.spanOf,
      body: text.body,
      bodyLine,
      lines: text.lines,
      syntax,
      styles: 'styles' in text ? text.styles : [],
      dialect: read.value.dialect,
    },
    diagnostics: [...diagnostics, ...unknownKeys, ...closed.diagnostics, ...read.diagnostics],
  };
}

function placeOf({ file, line, column }: SourceSpan): string {
  return `${file}:${line}:${column}`;
}

function neverClosed(file: string, line: number): Diagnostic {
  return report('missing-front-matter', {
    message: 'The front matter that begins here is never closed.',
    at: { file, line, column: 1, length: 3 },
    hint: 'Close it with `---` on a line of its own.',
  });
}

/** An expression for the line ends of one system → for those of texts as they are read here. */
function withLineFeeds(pattern: string | undefined): string | undefined {
  return pattern?.replace(/\r\n|(?<!\\)\\r\\n/g, (ends) => (ends === '\r\n' ? '\n' : '\\n'));
}

const patternKeys = ['separator', 'verticalSeparator', 'notesSeparator'] as const;

/** What is wrong with a regular expression of the author's, tried on the deck itself. */
function patternFault(key: string, pattern: string, body: string, at: SourceSpan): Diagnostic | undefined {
  const hint = 'Separators are regular expressions, such as "^---$".';
  try {
    matchAuthored(pattern, 'gim', body);
    return undefined;
  } catch (error) {
    const message =
      error instanceof SlowPattern
        ? `\`${key}\` takes too long on this deck: \`${pattern}\` tries the same letters in too many ways.`
        : `\`${key}\`: \`${pattern}\` is not a regular expression that can be read.`;
    return report('bad-value', { message, at, hint });
  }
}
