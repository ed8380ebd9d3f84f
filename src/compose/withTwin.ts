import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { languageName } from '../model/languageTag.ts';
import { report } from '../model/report.ts';
import type { Section, SectionWords, SlideDraft } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Token } from '../model/tokens.ts';
import { notYetTranslated, type Twin } from '../model/twin.ts';
import { mapTokens } from '../model/visitTokens.ts';
import { withFigures } from './figures.ts';
import { slideId } from './slideId.ts';

/** From which language into which. BCP 47 tags. */
export interface LanguagePair {
  readonly source: string;
  readonly wanted: string;
}

/**
 * A section in the words of its twin. What the twin has not said, or not yet, stays in the source's words, marked with their language, and
 * is told. A slide's pictures, drawings and attributes are the source's where the twin writes none; its form and place always are.
 */
export function withTwin(section: Section, twin: Twin, languages: LanguagePair): Checked<Section> {
  const diagnostics: Diagnostic[] = [];
  const missing = (what: string, at: SourceSpan, place: SourceSpan): void => {
    diagnostics.push(untranslated(what, at, languages, [{ ...place, message: 'Where it would stand.' }]));
  };
  const own = new Map(twin.slides.map((slide, index) => [slideId(section.id, slide, index), slide]));
  const slides = section.slides.map((source, index) => {
    const id = slideId(section.id, source, index);
    const slide = own.get(id);
    if (slide === undefined || slide.attributes.translates === notYetTranslated) {
      missing(`Slide \`${id}\` is not`, source.at, slide?.at ?? twin.at);
      return inSource(source, languages.source);
    }
    return translated(source, slide, { twin, id, languages, missing });
  });
  const words = sectionWords(section, twin);
  for (const what of words.kept) missing(`The ${names[what]} of \`${section.id}\` is not`, section.at, twin.at);
  const value: Section = {
    ...section,
    ...words.value,
    slides,
    source: section.slides,
    translation: { language: twin.language, confirmedBy: twin.confirmedBy, at: twin.at },
    languages: Object.fromEntries(words.kept.map((what) => [what, languages.source])),
  };
  return { value, diagnostics };
}

/** A section that has no twin, in a deck of another language. */
export function withoutTwin(section: Section, languages: LanguagePair): Checked<Section> {
  const words = (['title', 'message', 'why'] as const).map((what) => [what, languages.source]);
  const value = {
    ...section,
    slides: section.slides.map((slide) => inSource(slide, languages.source)),
    languages: Object.fromEntries(words),
  };
  const file = section.at.file.replace(/\.md$/, `.${languages.wanted}.md`);
  const told = report('untranslated', {
    message: `\`${section.id}\` is not translated into ${languageName(languages.wanted)}; it stands in ${languageName(languages.source)}.`,
    at: section.at,
    hint: `Begin ${file}: talk translate ${section.id} --to ${languages.wanted}`,
  });
  return { value, diagnostics: [told] };
}

const names: Readonly<Record<keyof SectionWords, string>> = {
  title: 'title',
  message: 'message',
  why: 'question for guided notes',
};

/** @param what as the beginning of a sentence that ends with `translated`. */
function untranslated(
  what: string,
  at: SourceSpan,
  { source, wanted }: LanguagePair,
  related: Diagnostic['related'] = [],
): Diagnostic {
  const [place] = related;
  return report('untranslated', {
    message: `${what} translated into ${languageName(wanted)}; it stands in ${languageName(source)}.`,
    at,
    related,
    hint: `Write it in ${place?.file}${place === undefined || place.line === 1 ? '' : `:${place.line}`}.`,
  });
}

/** What a twin says of its section, and what it leaves to it. */
function sectionWords(section: Section, twin: Twin) {
  const { title, message, why } = twin;
  const asked = typeof why === 'string' ? { ask: why, answer: undefined } : why;
  const value: SectionWords = {
    title: title ?? section.title,
    message: message ?? section.message,
    why: asked ?? section.why,
  };
  const kept = (Object.keys(names) as (keyof SectionWords)[]).filter(
    (what) => section[what] !== undefined && twin[what] === undefined,
  );
  return { value, kept };
}

function inSource(slide: SlideDraft, language: string): SlideDraft {
  return { ...slide, languages: { tokens: language, notes: language, handout: language } };
}

interface Pairing {
  readonly twin: Twin;
  readonly id: string;
  readonly languages: LanguagePair;
  readonly missing: (what: string, at: SourceSpan, place: SourceSpan) => void;
}

function translated(source: SlideDraft, slide: SlideDraft, { twin, id, languages, missing }: Pairing): SlideDraft {
  const kept: Record<string, string> = {};
  /** What is left out stands in the source's words. */
  const part = (name: 'tokens' | 'notes' | 'handout', what: string): readonly Token[] => {
    if (slide[name].length > 0 || source[name].length === 0) return foreignReferences(slide[name], languages.source);
    missing(`${what} of \`${id}\` is not`, source[name][0]?.at ?? source.at, slide.at);
    kept[name] = languages.source;
    return source[name];
  };
  const figures = withFigures(source.tokens, part('tokens', 'What is shown'), languages.source);
  if (figures.taken !== undefined && kept.tokens === undefined)
    missing(`A picture’s or drawing’s words on \`${id}\` are not`, figures.taken, slide.at);
  return {
    ...source,
    attributes: { ...source.attributes, ...ofLook(slide.attributes) },
    attributesAt: { ...source.attributesAt, ...ofLook(slide.attributesAt) },
    heading: kept.tokens === undefined ? slide.heading : source.heading,
    tokens: figures.tokens,
    notes: part('notes', 'The notes'),
    handout: part('handout', 'The handout text'),
    at: slide.at,
    ...(Object.keys(kept).length === 0 ? {} : { languages: kept }),
    translation: { language: twin.language, confirmedBy: twin.confirmedBy, at: twin.at },
  };
}

/** What a comment says beside which slide it is of. */
function ofLook<T>(attributes: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const { translates: _, id: __, ...given } = attributes;
  return given;
}

/** What the ledger says stands in the ledger's words. */
function foreignReferences(tokens: readonly Token[], language: string): readonly Token[] {
  return mapTokens(tokens, (token) =>
    token.type === 'fact' || token.type === 'helpline'
      ? { ...token, attributes: { lang: language, ...token.attributes } }
      : token,
  );
}
