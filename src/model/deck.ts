import type { Form } from '../schema/formSchema.ts';
import type { Fact, HelpLine, Ledger, Source } from './ledger.ts';
import type { DeckManifest } from './manifest.ts';
import type { Section, SlideDraft } from './section.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** A slide with its place in a deck. */
export interface Slide extends Omit<SlideDraft, 'form' | 'heading'> {
  /** Unique in the deck; the address of links and of the live preview. */
  readonly id: string;
  /** Position in the deck, from 1. */
  readonly number: number;
  /** Position in its section, hidden slides and those of another form counted, from 0. */
  readonly index: number;
  /** The heading as plain text, facts resolved; the section's title when the slide has no heading. */
  readonly title: string;
  readonly layout: string;
  /** Planned length in seconds: the section's minutes shared out by the words of the notes. */
  readonly seconds: number;
  /** Words of the speaker notes, facts resolved. */
  readonly noteWords: number;
  /** Facts printed on the slide itself, in order of appearance. */
  readonly facts: readonly Fact[];
  /** Every naming of a fact on the slide, in its notes and in its handout text. */
  readonly citations: readonly Citation[];
  /** Every naming of a help line, likewise. */
  readonly helpLineUses: readonly HelpLineUse[];
  /** The line at the slide's foot: who counted, and for which year. Empty when there is none. */
  readonly sourceText: string;
  /** Who made each picture and film that the slide shows, and under which licence, by the link as its author wrote it. */
  readonly pictureCredits?: Readonly<Record<string, string>>;
  /** The same of what its handout text shows. */
  readonly handoutCredits?: readonly string[];
  /** The handout text as a reader reads it: facts resolved, no markup. */
  readonly handoutText: string;
  readonly section: string;
}

/** A fact named in one place of a slide. */
export interface Citation {
  readonly fact: Fact;
  /** What of it is printed: `value`, `year`, `2010` …; undefined for the whole text with its hedge. */
  readonly part: string | undefined;
  /** `text` prints the part; `key` only says that the fact stands behind an item or an answer. */
  readonly by: 'text' | 'key';
  readonly where: SlidePart;
  readonly at: SourceSpan;
}

/** A help line named in one place of a slide. */
export interface HelpLineUse {
  readonly line: HelpLine;
  /** What of it is printed: `phone`, `name` …; undefined for all of it. */
  readonly part: string | undefined;
  readonly where: SlidePart;
  /** Whether it stands in a question that only worksheets print. */
  readonly asked: boolean;
  readonly at: SourceSpan;
}

/** A section as one deck uses it. */
export interface DeckSection {
  readonly section: Section;
  readonly form: Form;
  readonly seconds: number;
  readonly slides: readonly Slide[];
  readonly at: SourceSpan;
}

/** A picture or a film that the deck shows, or the captions of one. */
export interface AssetUse {
  /** As written by the author. */
  readonly href: string;
  /** A film or sound, or its captions; a picture when undefined. */
  readonly kind?: 'film' | 'captions';
  /** File in which it is written; the path is relative to that file's folder. */
  readonly at: SourceSpan;
}

/** What a deck says and what it needs: everything that rendering reads. */
export interface Deck {
  readonly manifest: DeckManifest;
  readonly sections: readonly DeckSection[];
  /** Sections, or single slides of them, that were cut for time: not shown, but told in handouts. */
  readonly omitted: readonly DeckSection[];
  readonly slides: readonly Slide[];
  /** Every fact that slides, notes or handout text print, in order of first appearance. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly helpLines: readonly HelpLine[];
  readonly ledger: Ledger;
  readonly assets: readonly AssetUse[];
  /** Where links inside the deck lead: by `#…` as authors write it, the id of the slide, or of the element on one. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Tokens of a slide by where they go; questions that only worksheets print count as handout. */
export type SlidePart = 'tokens' | 'notes' | 'handout';
