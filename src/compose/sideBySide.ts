import type { Section, SlideDraft } from '../model/section.ts';
import { type LanguagesToken, type LanguageToken, noAttributes, type Token } from '../model/tokens.ts';
import { isFigure } from './figures.ts';

/**
 * A section in two languages: on slides and in handout text the first stands on the left, pictures and drawings once, and notes in the
 * first alone, which is the one that is spoken. What the other lacks is not repeated.
 * @param other the same section, its slides in the same order. @param language BCP 47 tag of the other.
 */
export function sideBySide(section: Section, other: Section, language: string): Section {
  const slides = section.slides.map((slide, index) => {
    const beside = other.slides[index];
    return beside === undefined ? slide : slideInTwo(slide, beside, language);
  });
  const { title, message, why } = other;
  const isOther = other.translation !== undefined || section.translation !== undefined;
  const translation = unconfirmedFirst(section, other);
  return {
    ...section,
    slides,
    ...(isOther ? { beside: { language, title, message, why, languages: other.languages } } : {}),
    ...(translation === undefined ? {} : { translation }),
  };
}

/** Of two, the one that a sheet must be marked for. */
function unconfirmedFirst<T extends Pick<SlideDraft, 'translation'>>(one: T, other: T): T['translation'] {
  const both = [one.translation, other.translation].filter((translation) => translation !== undefined);
  return both.find(({ confirmedBy }) => confirmedBy === undefined) ?? both[0];
}

function slideInTwo(slide: SlideDraft, beside: SlideDraft, language: string): SlideDraft {
  const translation = unconfirmedFirst(slide, beside);
  return {
    ...slide,
    tokens: isMissing(slide, beside, 'tokens') ? slide.tokens : columns(slide, beside, language),
    handout: isMissing(slide, beside, 'handout') ? slide.handout : [languages(slide, beside, language)],
    ...(translation === undefined ? {} : { translation }),
  };
}

/** Whether one of the two has nothing of its own to say: it would say the other's words again. */
function isMissing(slide: SlideDraft, beside: SlideDraft, part: 'tokens' | 'handout'): boolean {
  const isEmpty = slide[part].length === 0 || beside[part].length === 0;
  return isEmpty || slide.languages?.[part] !== undefined || beside.languages?.[part] !== undefined;
}

function columns(slide: SlideDraft, beside: SlideDraft, language: string): Token[] {
  const place = { at: slide.at, attributes: noAttributes };
  const words = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isFigure(token));
  const second: LanguageToken = { ...place, type: 'language', language, children: words(beside.tokens) };
  const figures = slide.tokens.filter(isFigure);
  return [{ ...place, type: 'columns', columns: [words(slide.tokens), [{ ...second, at: beside.at }]] }, ...figures];
}

/** What readers have supplied in further languages stays beside them. */
function languages(slide: SlideDraft, beside: SlideDraft, language: string): LanguagesToken {
  const place = { at: slide.at, attributes: noAttributes };
  const parts = (draft: SlideDraft): readonly LanguageToken[] =>
    draft.handout.flatMap((token) => (token.type === 'languages' ? token.children : []));
  const own = (draft: SlideDraft): readonly Token[] => [
    ...draft.handout.filter(({ type }) => type !== 'languages'),
    ...parts(draft).flatMap((part) => (part.language === undefined ? part.children : [])),
  ];
  const others = parts(slide).filter((part) => part.language !== undefined && part.language !== language);
  return {
    ...place,
    type: 'languages',
    children: [
      { ...place, type: 'language', language: undefined, children: own(slide) },
      { ...place, at: beside.at, type: 'language', language, children: own(beside) },
      ...others,
    ],
  };
}
