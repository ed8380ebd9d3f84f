import { isRemote } from '../html/isRemote.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { plainText } from '../model/plainText.ts';
import { report } from '../model/report.ts';
import { revealThemes } from '../model/revealThemes.ts';
import type { Section } from '../model/section.ts';
import type { SeparatorTexts } from '../model/separatorTexts.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText } from '../model/textLimits.ts';
import type { Timing } from '../model/timing.ts';
import { manifestSchema } from '../schema/manifestSchema.ts';
import { closeComments } from './closeComments.ts';
import { dialectSeparators, type Separators } from './cutSlides.ts';
import { readDialect } from './dialect/readDialect.ts';
import { parseExternalFront } from './externalFront.ts';
import { externalOptions } from './externalOptions.ts';
import { normaliseText } from './frontMatter.ts';
import { lineIndex } from './lineIndex.ts';
import { matchAuthored, SlowPattern } from './matchPattern.ts';
import { dialectNotesMarker } from './notesMarker.ts';
import { parseJson5 } from './parseJson5.ts';
import { parseSlides } from './parseSlides.ts';
import { readMarkup } from './readMarkup.ts';
import { revealLook } from './revealLook.ts';
import { splitExternalDeck } from './splitExternalDeck.ts';
import type { StyleElement } from './styleElements.ts';

/** A deck that is one Markdown file: its manifest is made up from the front matter. */
export interface ExternalDeck {
  readonly manifest: DeckManifest;
  readonly section: Section;
  /** Names of its authors. */
  readonly author: string | undefined;
  /** The theme that it names, unless that is a style sheet. */
  readonly theme: string | undefined;
  /** Style sheets that it names, by paths from its own folder, in the order in which they count. */
  readonly styles: readonly StyleUse[];
  readonly timing: Timing;
}

/** A style sheet that a deck names, or one that stands in its text. */
export type StyleUse = { readonly href: string; readonly at: SourceSpan } | StyleElement;

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

/**
 * Reads a deck written for reveal.js, reveal-md, or one of the tools of parse/dialect.
 * Slides come in reveal-md's number and order, save that dashes inside code never part slides here.
 * @param name the deck's name, taken from the file name.
 */
export function parseExternalDeck(
  name: string,
  file: string,
  source: string,
  around: ExternalSurroundings = {},
): Checked<ExternalDeck | undefined> {
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
  const syntax = { separators: text.separators ?? separators, notesMarker, ...match, external: true };
  const slides = parseSlides(file, text.body, bodyLine, syntax, text.lines);
  // A key that the dialect knows is told of, if at all, as a part of it.
  const known = Object.keys(values).filter(read.value.knowsKey);
  const spans = new Set(known.map((key) => placeOf(front.value.keySpanOf([key]))));
  const unknownKeys = options.unknownKeys.filter(({ at: place }) => place === undefined || !spans.has(placeOf(place)));
  // The heading of a slide that nobody is to see names nothing.
  const shown = slides.value.find((slide) => !isHiddenSlide(slide));
  const title = record.title ?? (plainText(shown?.heading ?? []) || name);
  const { look, ground } = revealLook(record.theme, record.revealOptions ?? {});
  const theme = record.theme?.trim();
  const isStyleSheet = theme !== undefined && /\.css(?:[?#]|$)|\/\//i.test(theme) && !revealThemes.has(theme);
  const section: Section = {
    id: name,
    title,
    message: undefined,
    why: undefined,
    audience: { full: 'general', short: 'general' },
    minutes: { full: 0, short: undefined },
    topics: [],
    role: undefined,
    after: [],
    slides: slides.value,
    at,
  };
  const manifest: DeckManifest = {
    ...manifestSchema.parse({
      title,
      audience: 'professional',
      slot: 600,
      titleSlide: false,
      theme: '_reveal',
      ground,
      sections: [],
    }),
    handoutTexts: undefined,
    titlePicture: undefined,
    name,
    sections: [{ section: name, form: 'full', formGiven: true, keep: 'must', at }],
    ...(record.subtitle === undefined ? {} : { subtitle: record.subtitle }),
    ...(record.lang === undefined ? {} : { language: record.lang.replace('_', '-') }),
    revealOptions: record.revealOptions ?? {},
    reveal: look,
    at,
    themeAt: options.spanOf('theme') ?? at,
  };
  return {
    value: {
      manifest,
      section,
      author: record.author ?? record.authors,
      theme: isStyleSheet ? undefined : theme,
      styles: [
        ...(isStyleSheet && !isRemote(theme) ? [{ css: ownHeadings, at }] : []),
        ...(isStyleSheet ? [{ href: theme, at: options.spanOf('theme') ?? at }] : []),
        ...(record.css ?? []).map((href, index) => ({ href, at: options.spanOf('css', index) ?? at })),
        ...('styles' in text ? text.styles : []),
      ],
      timing: { totalTime: record.totalTime, defaultTiming: record.defaultTiming },
    },
    diagnostics: [...diagnostics, ...unknownKeys, ...closed.diagnostics, ...read.diagnostics, ...slides.diagnostics],
  };
}

function placeOf({ file, line, column }: SourceSpan): string {
  return `${file}:${line}:${column}`;
}

/** A theme of the author's own says all of its colors: what it leaves out is not the kit's. */
const ownHeadings = '.reveal :is(h1, h2, h3, h4, h5, h6) { color: inherit }';

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
