import { textVersion } from '../../src/edit/textVersion.ts';
import { audiencesWithin } from '../../src/model/audienceCeiling.ts';
import type { SectionCard, TalkView } from '../../src/model/studio.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { manifestPlaces } from '../../src/studio/manifestPlaces.ts';

/** A talk as the studio's page gets it, of a manifest alone: each section takes two minutes, one in its short form. */
export function talkView(text: string, changes: Partial<TalkView> = {}): TalkView {
  const file = 'decks/made.yaml';
  const manifest = parseManifest('made', file, text).value;
  if (manifest === undefined) throw new Error('A test means its manifest to be read.');
  const { entries, lines } = manifestPlaces(text) ?? { entries: [], lines: {} };
  const { title, subtitle, audience, slot, questions, date, host, pace, paper, handouts } = manifest;
  const sections = manifest.sections.flatMap(({ section: id, form, keep, at }): SectionCard[] => {
    const index = entries.findIndex(({ line, column }) => line === at.line && column === at.column);
    const entry = entries[index]?.entry;
    if (entry === undefined) throw new Error(`No entry of ${id}.`);
    const own = {
      index,
      entry,
      line: at.line,
      form,
      keep,
      planned: form === 'short' ? 1 : 2,
      slides: [],
      first: undefined,
      isRead: true,
    };
    return [{ ...sectionInfo(id), ...own }];
  });
  return {
    ...{ name: 'made', file, title, subtitle, audience, slot, questions, date, host, pace, paper, handouts, sections },
    ...{ version: textVersion(text), lines, layouts: handoutLayouts, mayTell: audiencesWithin(audience) },
    ...{
      planned: 0,
      spoken: 0,
      measured: undefined,
      slides: [],
      first: undefined,
      shape: { width: 1280, height: 720 },
    },
    ...{ lastGiven: undefined, offer: undefined },
    ...changes,
  };
}

/** A section of a library, for everyone. */
export function sectionInfo(
  id: string,
): Omit<SectionCard, 'index' | 'entry' | 'line' | 'form' | 'keep' | 'planned' | 'slides' | 'first' | 'isRead'> {
  return {
    id,
    file: `decks/sections/${id}.md`,
    title: `The ${id.replaceAll('/', ' ')}`,
    message: undefined,
    audience: { full: 'general', short: 'general' },
    minutes: { full: 2, short: 1 },
    topics: [],
    role: undefined,
    talks: [],
  };
}
