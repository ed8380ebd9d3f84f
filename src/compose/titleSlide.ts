import type { DeckManifest, TitlePicture } from '../model/manifest.ts';
import type { SlideDraft } from '../model/section.ts';
import { noAttributes, type Token } from '../model/tokens.ts';
import type { SpeakerRecord } from '../schema/speakerSchema.ts';

/** The slide that stands while people come in: title, subtitle, who speaks where and when, as far as is known, and a scene. */
export function titleSlide(manifest: DeckManifest, speaker: SpeakerRecord): SlideDraft {
  const place = { at: manifest.at, attributes: noAttributes };
  const text = (words: string): Token => ({ ...place, type: 'text', text: words, exact: false });
  const who = [speaker.name, speaker.organisation, manifest.date].filter((part) => part != null && part !== '');
  const lines = [manifest.subtitle ?? '', who.join(' · ')].filter((line) => line !== '');
  const heading = [text(manifest.title)];
  const tokens: Token[] = [
    { ...place, type: 'heading', depth: 1, children: heading },
    ...lines.map((line): Token => ({ ...place, type: 'paragraph', children: [text(line)] })),
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
  };
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
