import type { SectionInfo, TalkView } from '../../../model/studio.ts';

/** A section of the library as a talk could tell it. */
export interface LibraryEntry {
  readonly section: SectionInfo;
  /** The form in which this audience may hear it, the full one before the short; undefined when neither is for it. */
  readonly form: 'full' | 'short' | undefined;
  readonly isTold: boolean;
}

/** Sections in which all words that are looked for stand, in titles, messages, topics or names; those for this audience first. */
export function findSections(library: readonly SectionInfo[], talk: TalkView, wanted: string): readonly LibraryEntry[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const told = new Set(talk.sections.map(({ id }) => id));
  const found = library
    .filter(({ id, title, message, topics }) => {
      const text = [id, title, message ?? '', ...topics].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((section): LibraryEntry => ({ section, form: formFor(section, talk), isTold: told.has(section.id) }));
  return [...found.filter(({ form }) => form !== undefined), ...found.filter(({ form }) => form === undefined)];
}

function formFor({ audience, minutes }: SectionInfo, { mayTell }: TalkView): LibraryEntry['form'] {
  if (mayTell.includes(audience.full)) return 'full';
  return minutes.short !== undefined && mayTell.includes(audience.short) ? 'short' : undefined;
}
