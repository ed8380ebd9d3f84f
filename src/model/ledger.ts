import type { FactRecord } from '../schema/factSchema.ts';
import type { GlossaryRecord } from '../schema/glossarySchema.ts';
import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import type { SourceRecord } from '../schema/sourceSchema.ts';
import type { SpeakerRecord } from '../schema/speakerSchema.ts';
import type { ProjectSettings } from './projectSettings.ts';
import type { SourceSpan } from './sourceSpan.ts';

interface Entry {
  readonly id: string;
  readonly at: SourceSpan;
}

export type Fact = FactRecord & Entry;
export type Source = SourceRecord & Entry;
export type HelpLine = HelpLineRecord & Entry;
export type GlossaryEntry = GlossaryRecord & Entry;

/** All that decks share besides sections. Maps are keyed by id, in the order of the files. */
export interface Ledger {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly helpLines: ReadonlyMap<string, HelpLine>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly speaker: SpeakerRecord;
  readonly settings: ProjectSettings;
}
