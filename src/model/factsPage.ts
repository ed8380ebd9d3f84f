import type { Fact, Source } from './ledger.ts';

/** Where a deck uses a fact. */
export interface FactUse {
  readonly deck: string;
  /** Titles of the sections, each once, in the deck's order. */
  readonly sections: readonly string[];
}

/** A fact as the ledger's page tells it. */
export interface FactRow {
  readonly id: string;
  /** What is claimed, with its hedge where it has one. */
  readonly claim: string;
  /** The value with its unit, or one for each year; empty for a fact in words. */
  readonly value: string;
  readonly year: string;
  readonly measured: string;
  readonly place: string;
  readonly status: Fact['status'];
  readonly audience: Fact['audience'];
  readonly sources: readonly Source[];
  readonly reviewBy: string;
  /** Days from today to `reviewBy`; negative when it has passed. */
  readonly daysLeft: number;
  readonly uses: readonly FactUse[];
}

/** What has become of a fact since another state of the ledger. */
export interface FactChange {
  readonly id: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** What changed, as text before and after; one entry named `text` for facts that are new or gone. */
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** The ledger as a page for the host. */
export interface FactsPage {
  readonly rows: readonly FactRow[];
  readonly sources: readonly Source[];
  /** Titles of the decks by name. */
  readonly decks: ReadonlyMap<string, string>;
  /** Undefined when no comparison was asked for. */
  readonly since: { readonly tag: string; readonly changes: readonly FactChange[] } | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}
