import { isDeepStrictEqual } from 'node:util';
import { readText } from '../load/readText.ts';
import type { Project } from '../model/project.ts';
import type { RecordText } from '../parse/appendRecords.ts';
import { writtenRecord } from '../parse/recordTexts.ts';
import type { SectionNeeds } from '../talk/sectionNeeds.ts';
import { valuesOf } from './copiedRecord.ts';

/** What project.yaml is to say of copied sections. */
export interface CopiedSettings {
  /** Parts that this project's file does not have yet. */
  readonly records: readonly RecordText[];
  /** Parts that it has, and that do not say all of it: an author must join them. */
  readonly leftOut: readonly string[];
}

export const settingsFile = 'decks/project.yaml';

/** The settings that sections need, as far as the project they are copied into lacks them. */
export function copiedSettings({ hardTopics, map }: SectionNeeds['settings'], to: Project): CopiedSettings {
  const own = valuesOf(readText(to, settingsFile) ?? '');
  const parts = [
    { id: 'hardTopics', value: Object.fromEntries<unknown>(hardTopics) },
    { id: 'map', value: map },
  ].filter(({ value }) => Object.keys(value).length > 0);
  const texts = (wanted: typeof parts) => wanted.map(({ id, value }) => ({ id, text: writtenRecord(id, value) }));
  return {
    records: texts(parts.filter(({ id }) => own[id] === undefined)),
    leftOut: texts(parts.filter(({ id, value }) => own[id] !== undefined && !includes(own[id], value))).map(
      ({ text }) => text,
    ),
  };
}

/** Whether settings say all that others say. */
function includes(own: unknown, other: unknown): boolean {
  if (!isMapping(own) || !isMapping(other)) return isDeepStrictEqual(own, other);
  return Object.entries(other).every(([key, value]) => includes(own[key], value));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
