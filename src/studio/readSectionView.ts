import { plainText } from '../edit/plainText.ts';
import { type SlidePlace, slidePlaces } from '../edit/slides/slidePlaces.ts';
import { manifestPath } from '../load/findDecks.ts';
import { findSections } from '../load/readSections.ts';
import { readText } from '../load/readText.ts';
import type { Deck } from '../model/deck.ts';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import { isSameLanguage } from '../model/languageTag.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { Project } from '../model/project.ts';
import type { Section } from '../model/section.ts';
import type { SectionInfo, SectionSlide, SectionTalk, SectionView } from '../model/studio.ts';
import type { TwinView } from '../model/twinView.ts';
import { paperSizes, slideSize } from '../render/sheets/sheetContext.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { lineAt } from './lineAt.ts';
import { loneTalkName } from './loneTalk.ts';
import { sectionInfo, talksBySection } from './readLibrary.ts';
import { readTwinViews } from './readTwinViews.ts';
import { noteFigures, sectionFigures } from './sectionFigures.ts';
import { type SlideLooks, slideLooks } from './slideLooks.ts';
import type { StudioContext } from './studioContext.ts';

/**
 * A section as it is being written, as one talk shows it.
 * @param context whose drafts hold a talk of each section alone (withLoneTalks).
 * @param wanted the talk; where it does not tell the section, or none is named, the first that does; where none does, that of it alone.
 * @returns undefined when there is no such section.
 */
export function readSectionView(
  id: string,
  wanted: string | undefined,
  context: StudioContext,
): SectionView | undefined {
  const { project, request, parsers } = context;
  if (!findSections(project).includes(id)) return undefined;
  const file = `decks/sections/${id}.md`;
  const drafted = { ...project, ...(request.drafts && { drafts: request.drafts }) };
  const text = readText(drafted, file) ?? '';
  const talks = talksBySection(context).get(id) ?? [];
  const section = parsers.section(id, file, text).value;
  const name = wanted !== undefined && talks.includes(wanted) ? wanted : (talks[0] ?? loneTalkName(id));
  const deck = deckTasks({ ...request, decks: [name] }, parsers)[0]?.load().deck;
  const told = deck?.sections.find((one) => one.section.id === id);
  const manifests = manifestsOf(talks, drafted, parsers);
  const twins = readTwinViews({ id, text, section, manifests }, drafted, parsers);
  return {
    ...(section === undefined ? unreadInfo(id, file, talks) : sectionInfo(section, talks)),
    seenIn: deck && talkOf(deck),
    language: section?.language ?? usualLanguage(deck, twins),
    figures: deck && told && sectionFigures(told, deck.manifest),
    slides: slidesOf(
      plainText(text).text,
      section,
      deck && told && { slides: told.slides, manifest: deck.manifest, looks: slideLooks(deck, project) },
    ),
    twins,
  };
}

/** Of a section that does not say it: that of its talk, of which it is no translation, else English (compose/takeTwins). */
function usualLanguage(deck: Deck | undefined, twins: readonly TwinView[]): string {
  const language = deck?.manifest.language ?? 'en';
  return twins.some((twin) => twin.isThere && isSameLanguage(twin.language, language)) ? 'en' : language;
}

function manifestsOf(talks: readonly string[], project: Project, parsers: StudioContext['parsers']): DeckManifest[] {
  return talks.flatMap((name) => {
    const file = manifestPath(project, name);
    return parsers.manifest(name, file, readText(project, file) ?? '').value ?? [];
  });
}

function talkOf(deck: Deck): SectionTalk {
  const { name, title, paper, handouts, languages = [] } = deck.manifest;
  const { width, height } = paperSizes[paper];
  const page = { width: Math.round(width / 0.75), height: Math.round(height / 0.75) };
  return { name, title, shape: slideSize(deck), page, handouts, languages };
}

/** The slides of a section that a talk shows. */
interface ShownSlides extends Pick<Deck, 'slides' | 'manifest'> {
  readonly looks: SlideLooks;
}

function slidesOf(text: string, section: Section | undefined, told: ShownSlides | undefined): SectionSlide[] {
  const slides = slidePlaces(text)?.slides ?? [];
  // A text that cannot be read leaves the section as it was last read, with other slides maybe.
  const drafts = section?.slides.length === slides.length ? section.slides : [];
  return slides.map((place, index) => {
    const shown = told?.slides.find((slide) => slide.index === index);
    const draft = drafts[index];
    return {
      title: shown?.title ?? headingOf(text, place) ?? `Slide ${index + 1}`,
      line: lineAt(text, place.first),
      lastLine: lineAt(text, place.last),
      isHidden: draft !== undefined && isHiddenSlide(draft),
      key: shown?.id,
      look: (shown && told?.looks(shown)) ?? '',
      notes: shown && told && noteFigures([shown], told.manifest),
    };
  });
}

function headingOf(text: string, { first, last }: SlidePlace): string | undefined {
  return /^#{1,6}[ \t]+(.+?)[ \t#]*$/m.exec(text.slice(first, last))?.[1];
}

/** One whose front matter cannot be read: the rules say why. */
function unreadInfo(id: string, file: string, talks: readonly string[]): SectionInfo {
  return {
    id,
    file,
    title: id,
    message: undefined,
    audience: { full: 'general', short: 'general' },
    minutes: { full: 0, short: undefined },
    topics: [],
    role: undefined,
    talks,
  };
}
