import type { Tokens } from 'marked';
import type { DeckManifest } from '../model/manifest.ts';
import type { MarkdownToken } from '../model/markdown.ts';
import type { SlideDraft } from '../model/section.ts';
import type { SpeakerRecord } from '../schema/speakerSchema.ts';

/** The slide that stands while people come in: title, subtitle, and who speaks where and when, as far as is known. */
export function titleSlide(manifest: DeckManifest, speaker: SpeakerRecord): SlideDraft {
  const heading = [textToken(manifest.title)];
  const who = [speaker.name, speaker.organisation, manifest.date].filter((part) => part != null && part !== '');
  const tokens: MarkdownToken[] = [
    { type: 'heading', raw: manifest.title, depth: 1, text: manifest.title, tokens: heading } as Tokens.Heading,
  ];
  for (const line of [manifest.subtitle, who.join(' · ')]) {
    if (line !== undefined && line !== '') {
      tokens.push({ type: 'paragraph', raw: line, text: line, tokens: [textToken(line)] } as Tokens.Paragraph);
    }
  }
  return {
    heading,
    form: undefined,
    attributes: { layout: 'title', id: 'title' },
    tokens,
    notes: [],
    handout: [],
    direction: 'horizontal',
    at: manifest.at,
  };
}

function textToken(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}
