import type { Token } from 'marked';
import type { SourceSpan } from './sourceSpan.ts';

/** What the parser adds to a token of marked's. */
interface TokenPlace {
  /** Where the token stands in the author's file. */
  at?: SourceSpan;
  /** Attributes from an `.element` comment, to be written on the element that the token becomes. */
  attributes?: Readonly<Record<string, string>>;
}

/** `{fact:id}` or `{fact:id.part}` in running text. */
export interface FactToken extends TokenPlace {
  readonly type: 'fact';
  readonly raw: string;
  readonly id: string;
  readonly part: string | undefined;
}

/** `{helpline:id}` or `{helpline:id.part}` in running text. */
export interface HelpLineToken extends TokenPlace {
  readonly type: 'helpline';
  readonly raw: string;
  readonly id: string;
  readonly part: string | undefined;
}

/** `==key term==`: strong on a slide, a gap in guided notes. */
export interface TermToken extends TokenPlace {
  readonly type: 'term';
  readonly raw: string;
  readonly text: string;
  tokens: MarkdownToken[];
}

/** A fence that draws or feeds a worksheet, already checked against its schema. */
export interface FenceToken extends TokenPlace {
  readonly type: 'fence';
  readonly raw: string;
  readonly kind: string;
  readonly spec: unknown;
}

/** Handout text in several languages, the deck's own first: its `tokens` are LanguageTokens. */
export interface LanguagesToken extends TokenPlace {
  readonly type: 'languages';
  readonly raw: string;
  tokens: MarkdownToken[];
}

/** One language of a LanguagesToken. */
export interface LanguageToken extends TokenPlace {
  readonly type: 'language';
  readonly raw: string;
  /** BCP 47 tag; undefined for the deck's own language. */
  readonly language: string | undefined;
  tokens: MarkdownToken[];
}

export type MarkdownToken =
  | (Token & TokenPlace)
  | FactToken
  | HelpLineToken
  | TermToken
  | FenceToken
  | LanguagesToken
  | LanguageToken;
