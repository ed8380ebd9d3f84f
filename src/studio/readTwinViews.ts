import { plainText } from '../edit/plainText.ts';
import { slidePlaces } from '../edit/slides/slidePlaces.ts';
import { sourceSlides } from '../edit/twins/sourceSlides.ts';
import { readTwinText, stateOf, type TwinText } from '../edit/twins/twinText.ts';
import { readTwins } from '../load/readTwins.ts';
import { isSameLanguage, languageName } from '../model/languageTag.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { Project } from '../model/project.ts';
import type { Section } from '../model/section.ts';
import type { TwinSlideState, TwinSlideView, TwinView } from '../model/twinView.ts';
import { lineAt } from './lineAt.ts';
import type { StudioContext } from './studioContext.ts';

/** A section whose translations are asked for. */
export interface TranslatedSection {
  readonly id: string;
  /** As it is being written. */
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly section: Section | undefined;
  /** Of the talks that tell it. */
  readonly manifests: readonly DeckManifest[];
}

/** The section in the languages in which it stands, and in those that its talks ask for. @param project with what is being written. */
export function readTwinViews(
  wanted: TranslatedSection,
  project: Project,
  parsers: StudioContext['parsers'],
): TwinView[] {
  const { id, text } = wanted;
  const sources = sourceSlides(id, text) ?? [];
  const twins = readTwins(project, [id]).value.map((twin): TwinView => {
    const read = readTwinText(
      id,
      twin.text,
      sources.map((one) => one.id),
    );
    const { confirmedBy } = parsers.twin(id, twin.file, twin.text).value ?? {};
    return {
      ...named(id, twin.language),
      isThere: true,
      confirmedBy,
      slides: sources.map((source, index) => slideView(source.id, index, read, (slide) => stateOf(slide, sources))),
    };
  });
  const asked = askedLanguages(wanted).filter((tag) => !twins.some(({ language }) => isSameLanguage(language, tag)));
  const slides = sources.map((source): TwinSlideView => ({ id: source.id, state: 'missing', line: undefined }));
  return [...twins, ...asked.map((tag) => ({ ...named(id, tag), isThere: false, confirmedBy: undefined, slides }))];
}

const states: Readonly<Record<ReturnType<typeof stateOf>, TwinSlideState>> = {
  fresh: 'right',
  stale: 'changed',
  todo: 'waiting',
};

function slideView(
  id: string,
  source: number,
  twin: TwinText | undefined,
  stand: (slide: TwinText['slides'][number]) => ReturnType<typeof stateOf>,
): TwinSlideView {
  const index = twin?.slides.findIndex((slide) => slide.source === source) ?? -1;
  const slide = twin?.slides[index];
  if (twin === undefined || slide === undefined) return { id, state: 'missing', line: undefined };
  const { text } = plainText(twin.text);
  return { id, state: states[stand(slide)], line: lineAt(text, slidePlaces(text)?.slides[index]?.first ?? 0) };
}

function named(section: string, language: string) {
  const file = `decks/sections/${section}.${language}.md`;
  return { language, name: languageName(language), direction: directionOf(language), file };
}

/** Scripts that are written from right to left, of those in which languages of today are written (ISO 15924). */
const fromRight: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

function directionOf(language: string): TwinView['direction'] {
  return fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A talk whose sections do not say their language is written in its own: that one needs no translation (compose/takeTwins). */
function askedLanguages({ section, manifests }: TranslatedSection): string[] {
  const own = section?.language;
  const asked = manifests.flatMap(({ language, languages = [], inLanguages }) => [
    ...(own === undefined ? [] : [language]),
    ...languages.filter((tag) => own !== undefined || !isSameLanguage(tag, language)),
    ...Object.keys(inLanguages ?? {}),
  ]);
  return [...new Set(asked)].filter((tag) => !isSameLanguage(tag, own ?? 'en'));
}
