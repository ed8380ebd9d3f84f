import type { YamlValue } from './projectEdit.ts';

/** What the project's talks share, as the studio's page lists it and lets it be edited. Days are YYYY-MM-DD. */
export interface LedgerView {
  /** By the server's clock. */
  readonly today: string;
  /** Facts first, then sources, help lines and words; each in the order of its files. */
  readonly entries: readonly LedgerEntry[];
  readonly files: readonly LedgerTextFile[];
  /** What an entry of a kind may hold, in the order of its definition. */
  readonly fields: Readonly<Record<EntryKind, readonly FormField[]>>;
  /** What a new entry of a kind begins with. */
  readonly fresh: Readonly<Record<EntryKind, EntryValue>>;
}

export type EntryKind = 'fact' | 'source' | 'helpline' | 'word';

/** An entry as it stands in its file, by key. */
export type EntryValue = { readonly [key: string]: YamlValue };

export interface LedgerEntry {
  readonly kind: EntryKind;
  /** Unique among its kind. */
  readonly id: string;
  readonly file: string;
  readonly value: EntryValue;
  /** What is wrong with it: talks do without it until that is mended. */
  readonly faults: readonly FieldFault[];
  /** As it is printed: figures filled in, a hedge before hearsay; a help line's or source's name; a word's meaning. */
  readonly text: string;
  /** Names of its sources, as slides print them. */
  readonly sources: readonly string[];
  readonly due: EntryDue | undefined;
  readonly uses: readonly EntryUse[];
}

/** That someone must look at an entry again. */
export interface EntryDue {
  /** `past`: talks are refused or print a warning; `soon`: talks are warned; `unconfirmed`: a reader of a language has not seen it. */
  readonly state: 'past' | 'soon' | 'unconfirmed';
  /** A fact: by when; a help line: when it was last checked. */
  readonly day: string | undefined;
  /** The talk whose day makes it due; undefined when it is due today. */
  readonly talk: TalkTitle | undefined;
}

export interface TalkTitle {
  readonly name: string;
  readonly title: string;
}

/** Where an entry is used. */
export type EntryUse =
  | {
      readonly by: 'section';
      readonly section: string;
      readonly title: string;
      /** Those that tell the section. */
      readonly talks: readonly TalkTitle[];
    }
  | { readonly by: 'entry'; readonly kind: EntryKind; readonly id: string; readonly text: string }
  /** A manifest, or texts that talks share. */
  | { readonly by: 'file'; readonly file: string };

/** A file of the ledger. */
export interface LedgerTextFile {
  readonly kind: EntryKind;
  readonly file: string;
  readonly version: string;
  /** The file is not there yet: with this it begins, and `version` is that of this text. */
  readonly begins: string | undefined;
  /** Its YAML has a mistake: nothing of it can be shown or edited here. */
  readonly isUnread: boolean;
}

/** A field of a form. */
export interface FormField {
  readonly key: string;
  readonly help: string;
  readonly type: FieldType;
  readonly isNeeded: boolean;
  /** For `choice`. */
  readonly choices: readonly string[];
  /** What holds when nothing is chosen. */
  readonly otherwise: string | undefined;
  /** Fields of a `group`. */
  readonly parts: readonly FormField[];
}

export type FieldType =
  | 'text'
  /** A figure or words: a figure is kept as one. */
  | 'amount'
  | 'day'
  | 'choice'
  | 'flag'
  /** Several texts. */
  | 'texts'
  /** One id of a source, or several. */
  | 'sources'
  /** Texts by key. */
  | 'pairs'
  /** Figures by key. */
  | 'amounts'
  /** People and institutions. */
  | 'names'
  | 'group';

/** What is wrong with a field, for whoever fills it in. */
export interface FieldFault {
  readonly key: string;
  readonly message: string;
}
