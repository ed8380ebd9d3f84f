import type { FactRecord } from '../schema/factSchema.ts';
import type { GlossaryRecord } from '../schema/glossarySchema.ts';
import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import type { SourceRecord } from '../schema/sourceSchema.ts';
import type { SpeakerRecord } from '../schema/speakerSchema.ts';
import type { WordsByLanguage } from '../words/say.ts';
import type { HandoutTexts } from './handoutTexts.ts';
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

/** What stands in a file and cannot be read: who names it makes no mistake of their own. */
export interface Unread {
  readonly ids: ReadonlySet<string>;
  /** A whole file: any id may stand in it. */
  readonly whole: boolean;
}

/** Whether an id that is not known may be one that cannot be read. */
export function mayBeUnread({ ids, whole }: Unread, id: string): boolean {
  return whole || ids.has(id);
}

/** For a ledger in which all was read. */
export const allRead: Ledger['unread'] = {
  facts: { ids: new Set(), whole: false },
  sources: { ids: new Set(), whole: false },
  helpLines: { ids: new Set(), whole: false },
};

/** All that decks share besides sections. Maps are keyed by id, in the order of the files. */
export interface Ledger {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly helpLines: ReadonlyMap<string, HelpLine>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly handoutTexts: HandoutTexts;
  readonly speaker: SpeakerRecord;
  /** Where the speaker's file names her site. */
  readonly siteAt?: SourceSpan | undefined;
  readonly settings: ProjectSettings;
  /** What the project says in place of the kit's words, by language. */
  readonly words: WordsByLanguage;
  readonly unread: Readonly<Record<'facts' | 'sources' | 'helpLines', Unread>>;
}
