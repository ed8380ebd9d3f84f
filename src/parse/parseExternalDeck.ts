import { isRemote } from '../html/isRemote.ts';
import type { Checked } from '../model/diagnostic.ts';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { plainText } from '../model/plainText.ts';
import { revealThemes } from '../model/revealThemes.ts';
import type { Section } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Timing } from '../model/timing.ts';
import { manifestSchema } from '../schema/manifestSchema.ts';
import { parseSlides } from './parseSlides.ts';
import { type ExternalSurroundings, readExternalSource } from './readExternalSource.ts';
import { revealLook } from './revealLook.ts';
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
  /** The tool for which it is written; undefined for reveal.js and reveal-md. */
  readonly dialect: string | undefined;
}

/** A style sheet that a deck names, or one that stands in its text. */
export type StyleUse = { readonly href: string; readonly at: SourceSpan } | StyleElement;

/**
 * Reads a deck written for reveal.js, reveal-md, or one of the tools of parse/dialect.
 * Slides come in reveal-md's number and order, save that dashes inside code never part slides here.
 * @param name the deck's name, taken from the file name.
 */
export function parseExternalDeck(
  name: string,
  file: string,
  text: string,
  around: ExternalSurroundings = {},
): Checked<ExternalDeck | undefined> {
  const read = readExternalSource(file, text, around);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const { value: source } = read;
  const { record } = source;
  const slides = parseSlides(file, source.body, source.bodyLine, source.syntax, source.lines);
  const at = { file, line: 1, column: 1, length: 1 };
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
    themeAt: source.spanOf('theme') ?? at,
  };
  return {
    value: {
      manifest,
      section,
      author: record.author ?? record.authors,
      theme: isStyleSheet ? undefined : theme,
      styles: [
        ...(isStyleSheet && !isRemote(theme) ? [{ css: ownHeadings, at }] : []),
        ...(isStyleSheet ? [{ href: theme, at: source.spanOf('theme') ?? at }] : []),
        ...(record.css ?? []).map((href, index) => ({ href, at: source.spanOf('css', index) ?? at })),
        ...source.styles,
      ],
      timing: { totalTime: record.totalTime, defaultTiming: record.defaultTiming },
      dialect: source.dialect,
    },
    diagnostics: [...read.diagnostics, ...slides.diagnostics],
  };
}

/** A theme of the author's own says all of its colors: what it leaves out is not the kit's. */
const ownHeadings = '.reveal :is(h1, h2, h3, h4, h5, h6) { color: inherit }';
