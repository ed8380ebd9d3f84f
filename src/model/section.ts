import type { Audience } from '../schema/audienceSchema.ts';
import type { Form } from '../schema/formSchema.ts';
import type { SourceSpan } from './sourceSpan.ts';
import type { Token } from './tokens.ts';

/** A slide as its author wrote it, before it has a place in a deck. */
export interface SlideDraft {
  /** The first heading as plain text, with facts still unresolved; empty when the slide has none. */
  readonly heading: readonly Token[];
  /** In which form it appears; undefined means in both. */
  readonly form: Form | undefined;
  /** Attributes of the slide's `.slide` comment, such as `layout`, `id` or `data-background-color`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the comment stands that gives each of them. */
  readonly attributesAt: Readonly<Record<string, SourceSpan>>;
  readonly tokens: readonly Token[];
  readonly notes: readonly Token[];
  readonly handout: readonly Token[];
  /** How the slide was parted from the one before: a new column, or below it. */
  readonly direction: 'horizontal' | 'vertical';
  readonly at: SourceSpan;
  /** Its parts that are in another language than the deck, each with the tag. */
  readonly languages?: Readonly<Partial<Record<'tokens' | 'notes' | 'handout', string>>>;
  /** The twin whose words it prints. */
  readonly translation?: Translation | undefined;
}

/** Words that were brought over from another language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly language: string;
  /** Which reader of that language has confirmed them, and when; undefined while none has. */
  readonly confirmedBy: string | undefined;
  /** Its file's first line. */
  readonly at: SourceSpan;
}

type WordLanguages = Readonly<Partial<Record<keyof SectionWords, string>>>;

/** What a section says of itself in words. */
export type SectionWords = Pick<Section, 'title' | 'message' | 'why'>;

/** A few slides with one message, shared by decks. */
export interface Section {
  /** Path under decks/sections without `.md`, such as `water/lakes`. */
  readonly id: string;
  readonly title: string;
  readonly message: string | undefined;
  /** A question that asks for the reason behind the message, for guided notes, and what a key says to it. */
  readonly why: { readonly ask: string; readonly answer: string | undefined } | undefined;
  readonly audience: Readonly<Record<Form, Audience>>;
  /** Minutes per form; `short` is undefined when there is one form only. */
  readonly minutes: { readonly full: number; readonly short: number | undefined };
  readonly topics: readonly string[];
  readonly role: 'care' | 'helplines' | undefined;
  readonly after: readonly string[];
  /** BCP 47 tag of the language in which it is written, where it says so. */
  readonly language?: string;
  /** The twin from which its words are taken. */
  readonly translation?: Translation;
  /** Its own words that are in another language than the deck, each with the tag. */
  readonly languages?: WordLanguages;
  /** Its words in the second language of a deck of two. */
  readonly beside?: SectionWords & { readonly language: string; readonly languages: WordLanguages | undefined };
  readonly slides: readonly SlideDraft[];
  /** Its slides as its own file has them, where those of a twin stand in their place. */
  readonly source?: readonly SlideDraft[];
  readonly at: SourceSpan;
}
