import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import { nameFrom } from '../model/nameFrom.ts';
import { countWords, plainText } from '../model/plainText.ts';
import { parseSection } from '../parse/parseSection.ts';
import type { ImportedDeck, ImportedSlide } from './importedDeck.ts';
import { partSections, type SectionSlides } from './partSections.ts';

/** A text that is to be written. */
export interface DeckFile {
  /** Project path. */
  readonly path: string;
  readonly content: string;
}

/** Words a minute, as manifests have it when they say nothing else. */
const pace = 120;

/** Minutes of a slide in a section that has no notes to reckon by. */
const minutesOfSlide = 1;

/** Longest section and slot, in minutes: what their schemas take. */
const [longestSection, longestSlot] = [120, 600];

/**
 * An imported deck as the project's own: its sections, and the manifest that names them. Minutes are those of the notes, read aloud.
 * @param from the file that it was. @param name of the new deck.
 */
export function deckFiles(deck: ImportedDeck, name: string, from: string): readonly DeckFile[] {
  const taken = new Set<string>();
  const sections = partSections(deck.slides).map((section, index) => {
    const id = `${name}/${freeName(nameFrom(section.title) || `part-${index + 1}`, taken)}`;
    return { id, ...sectionText(section, id, section.title || `${deck.title}, ${index + 1}`, from) };
  });
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const slot = Math.min(longestSlot, Math.max(1, Math.ceil(minutes)));
  return [
    {
      path: `decks/${name}.yaml`,
      content: manifestText(
        deck,
        sections.map(({ id }) => id),
        slot,
        from,
      ),
    },
    ...sections.map(({ id, content }) => ({ path: `decks/sections/${id}.md`, content })),
  ];
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}

function sectionText({ slides }: SectionSlides, id: string, title: string, from: string) {
  const body = slides.map(
    (slide, index) => `${index === 0 ? '' : slide.below ? '\n--\n\n' : '\n---\n\n'}${slideText(slide)}`,
  );
  const withMinutes = (minutes: number): string => `---
# yaml-language-server: $schema=../../schemas/section.schema.json
# Brought over from ${from.replace(/\s+/g, ' ')}.
title: ${JSON.stringify(title)}
audience: general
minutes: ${minutes}
---
${body.join('')}`;
  const minutes = sectionMinutes(id, withMinutes(minutesOfSlide));
  return { minutes, content: withMinutes(minutes) };
}

/** As many as the notes of the slides take that are shown. */
function sectionMinutes(id: string, text: string): number {
  const { value } = parseSection(id, `decks/sections/${id}.md`, text);
  const shown = (value?.slides ?? []).filter((slide) => !isHiddenSlide(slide));
  const words = shown.reduce((sum, { notes }) => sum + countWords(plainText(notes)), 0);
  const minutes = words === 0 ? Math.max(1, shown.length) * minutesOfSlide : words / pace;
  return Math.min(longestSection, Math.max(0.01, Number(minutes.toFixed(2))));
}

function slideText({ text, notes }: ImportedSlide): string {
  return `${text.trim()}\n${notes.trim() === '' ? '' : `\nNote:\n${notes.trim()}\n`}`;
}

function manifestText(deck: ImportedDeck, sections: readonly string[], slot: number, from: string): string {
  return `# yaml-language-server: $schema=schemas/deck.schema.json
# Brought over from ${from.replace(/\s+/g, ' ')}.
title: ${JSON.stringify(deck.title)}
${deck.subtitle === undefined ? '' : `subtitle: ${JSON.stringify(deck.subtitle)}\n`}# Who listens, and so the ceiling for what may be shown: general < teen < adult < professional.
audience: general
# Minutes in the room: as many as the notes take, one a slide where a section has none.
slot: ${slot}
pace: ${pace}
${deck.language === undefined ? '' : `language: ${JSON.stringify(deck.language)}\n`}# The deck has a first slide of its own.
titleSlide: false
sections:
${sections.map((id) => `  - ${id}\n`).join('')}`;
}
