import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnosticCodes.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { FenceToken } from '../model/tokens.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import type { Gates } from '../schema/gatesSchema.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';

/** What a rule may know beside the deck. Everything is handed in: rules read no disk and no clock. */
export interface CheckContext {
  /** The day of the build, YYYY-MM-DD. */
  readonly today: string;
  /**
   * The day on which the talk is given, YYYY-MM-DD: what is too old on it is refused. Undefined for a deck that is built for
   * no day: what is too old today is then a warning.
   */
  readonly given: string | undefined;
  /** Layout names that the deck's theme has. */
  readonly layouts: readonly string[];
  /** Characters of a text that no font of the kit’s or the project’s has. */
  readonly missingGlyphs: (text: string) => readonly string[];
  /** Where the value at a path of a fence’s YAML stands in its author’s file. */
  readonly placeInFence: (fence: FenceToken, path: readonly (string | number)[]) => SourceSpan;
  /** A deck that is one Markdown file written for another tool: what only our own talks must have is not asked of it. */
  readonly external: boolean;
  /** Whether what is told mildly for once, as in such a deck, is taken as severely as elsewhere. */
  readonly strict: boolean;
  /** The project's wishes for severities. */
  readonly gates: Gates;
  /** Licences of photographs, by project path. */
  readonly credits: ReadonlyMap<string, CreditRecord>;
  /** Talks that were given and rehearsed, in order; read for decks that name a host. */
  readonly log: readonly LoggedTalk[];
  /** Undefined when the project keeps no list of private names. */
  readonly privacy: PrivacyList | undefined;
  /** The deck's files as written: manifest, ledger, sections, drawings. */
  readonly files: readonly WrittenFile[];
}

/** A file as its author wrote it. */
export interface WrittenFile {
  /** Project path. */
  readonly path: string;
  readonly text: string;
  /** Why nothing of it was read, though it is there. */
  readonly unread?: Diagnostic;
}

/** How many things each gate has looked at. */
export type CheckedCounts = Readonly<Partial<Record<DiagnosticCode, number>>>;

/** What a rule found, and how much it looked at to find it. */
export interface RuleResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly checked: CheckedCounts;
}

/** One rule of the house: a deck in, its result out. Pure. */
export type Rule = (deck: Deck, context: CheckContext) => RuleResult;
