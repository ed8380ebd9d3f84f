import type { DeckManifest, TitlePicture } from '../model/manifest.ts';
import type { SlideDraft } from '../model/section.ts';
import { noAttributes, type Token } from '../model/tokens.ts';
import type { SpeakerRecord } from '../schema/speakerSchema.ts';

/** The slide that stands while people come in: title, subtitle, who speaks where and when, as far as is known, and a scene. */
export function titleSlide(manifest: DeckManifest, speaker: SpeakerRecord): SlideDraft {
  const place = { at: manifest.at, attributes: noAttributes };
  const text = (words: string): Token => ({ ...place, type: 'text', text: words, exact: false });
  const who = [speaker.name, speaker.organisation, manifest.date].filter((part) => part != null && part !== '');
  const { wordsLanguages: languages, beside } = manifest;
  const second = [beside?.title, beside?.subtitle].filter((part) => part !== undefined).join(' · ');
  const lines: readonly (readonly [words: string, language: string | undefined])[] = [
    [manifest.subtitle ?? '', languages?.subtitle],
    [second, beside?.language],
    [who.join(' · '), undefined],
  ];
  const heading = [text(manifest.title)];
  const tokens: Token[] = [
    { ...place, ...inLanguage(languages?.title), type: 'heading', depth: 1, children: heading },
    ...lines
      .filter(([words]) => words !== '')
      .map(
        ([words, language]): Token => ({
          ...place,
          ...inLanguage(language),
          type: 'paragraph',
          children: [text(words)],
        }),
      ),
    ...(manifest.titlePicture === undefined ? [] : [scene(manifest.titlePicture)]),
  ];
  return {
    heading,
    form: undefined,
    attributes: { layout: 'title', id: 'title' },
    attributesAt: {},
    tokens,
    notes: [],
    handout: [],
    direction: 'horizontal',
    at: manifest.at,
    translation: manifest.translation,
  };
}

/** What is in another language than the deck says so. */
function inLanguage(language: string | undefined): Pick<Token, 'attributes'> {
  return { attributes: language === undefined ? noAttributes : { lang: language } };
}

/** A paragraph that is a picture alone, as Markdown would have it. */
function scene({ file, alt, at }: TitlePicture): Token {
  const image = {
    type: 'image',
    href: file,
    alt,
    altAt: undefined,
    title: undefined,
    at,
    attributes: noAttributes,
  } as const;
  return { type: 'paragraph', at, attributes: noAttributes, children: [image] };
}
