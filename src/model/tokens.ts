import type { SourceSpan } from './sourceSpan.ts';

/** What every token says of itself. */
interface Placed {
  /** Where it stands in the author's file; of Markdown written inside YAML, where that fence stands. */
  readonly at: SourceSpan;
  /** Attributes from `.element` comments, to be written on the element that it becomes. */
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, string>>;

interface Parent extends Placed {
  readonly children: readonly Token[];
}

export interface HeadingToken extends Parent {
  readonly type: 'heading';
  /** 1 to 6. */
  readonly depth: number;
}

/**
 * `textBlock` is the text of a list item without a blank line around it: a paragraph that gets no `<p>`. A `definitionList` holds terms
 * and definitions.
 */
export interface BlockToken extends Parent {
  readonly type: 'paragraph' | 'textBlock' | 'blockquote' | 'definitionList' | 'definitionTerm' | 'definition';
}

export interface ListToken extends Placed {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItemToken[];
}

export interface ListItemToken extends Parent {
  readonly type: 'listItem';
  /** Undefined when it is no task. */
  readonly checked: boolean | undefined;
}

export interface TableCell {
  readonly attributes: Attributes;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly children: readonly Token[];
}

export interface TableToken extends Placed {
  readonly type: 'table';
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface CodeToken extends Placed {
  readonly type: 'code';
  /** What stands after the backticks: the language, and marks for lines. */
  readonly info: string;
  readonly text: string;
}

/** Raw HTML, as a block or in running text. */
export interface HtmlToken extends Placed {
  readonly type: 'html';
  readonly markup: string;
}

/** A fence that draws or feeds a worksheet. */
export interface FenceToken extends Placed {
  readonly type: 'fence';
  readonly kind: string;
  /** As its schema left it, references resolved once it belongs to a deck; undefined when it failed its schema. */
  readonly spec: unknown;
  /** The same with its references as the author wrote them. */
  readonly authored: unknown;
  /** The fence as written, backticks included. */
  readonly source: string;
}

/** What is drawn of a fence. */
export type FenceContent = Pick<FenceToken, 'kind' | 'spec'>;

/** Markdown side by side. */
export interface ColumnsToken extends Placed {
  readonly type: 'columns';
  readonly columns: readonly (readonly Token[])[];
}

/** Handout text in several languages, the deck's own first. */
export interface LanguagesToken extends Placed {
  readonly type: 'languages';
  readonly children: readonly LanguageToken[];
}

export interface LanguageToken extends Parent {
  readonly type: 'language';
  /** BCP 47 tag; undefined for the deck's own language. */
  readonly language: string | undefined;
}

/** `term` is `==key term==`: strong on a slide, a gap in guided notes. */
export interface SpanToken extends Parent {
  readonly type: 'strong' | 'em' | 'del' | 'term';
}

export interface TextToken extends Placed {
  readonly type: 'text';
  /** Entities stand as the author wrote them. */
  readonly text: string;
  /** Whether the file holds this very text at `at`, so that a word of it can be pointed at. */
  readonly exact: boolean;
}

/** `{fact:id.part}` or `{helpline:id.part}` in running text. */
export interface ReferenceToken extends Placed {
  readonly type: 'fact' | 'helpline';
  readonly id: string;
  readonly part: string | undefined;
  /** What it prints; undefined until it belongs to a deck with a ledger. */
  readonly text: string | undefined;
  /** What the ledger has, where it prints that with a capital to begin a sentence. */
  readonly inLedger?: string;
}

/** `[^name]`: the number of a footnote. */
export interface FootnoteReferenceToken extends Placed {
  readonly type: 'footnoteReference';
  readonly id: string;
  /** From 1 on each slide; undefined until all slides of the file are read. */
  readonly number: number | undefined;
}

/** The footnotes that a part of a slide refers to, at its end. */
export interface FootnotesToken extends Parent {
  readonly type: 'footnotes';
}

export interface FootnoteToken extends Parent {
  readonly type: 'footnote';
  readonly number: number;
}

/** A formula in TeX. */
export interface MathToken extends Placed {
  readonly type: 'math';
  readonly tex: string;
  /** On lines of its own. */
  readonly display: boolean;
  /** Whether it is a block of its own, and not a line of a paragraph. */
  readonly block: boolean;
  /** With the signs around it, as the file holds it. */
  readonly source: string;
}

export interface CodeSpanToken extends Placed {
  readonly type: 'codespan';
  readonly text: string;
}

/** A line break, or a line across. */
export interface LeafToken extends Placed {
  readonly type: 'break' | 'rule';
}

export interface LinkToken extends Parent {
  readonly type: 'link';
  readonly href: string;
  readonly title: string | undefined;
}

export interface ImageToken extends Placed {
  readonly type: 'image';
  readonly href: string;
  readonly alt: string;
  /** Where the alternative text stands; undefined when the file holds it in other words. */
  readonly altAt: SourceSpan | undefined;
  readonly title: string | undefined;
}

/** Markdown as the kit knows it: marked's tokens, read once by parse/convertTokens.ts, and what talks add to them. */
export type Token =
  | HeadingToken
  | BlockToken
  | ListToken
  | ListItemToken
  | TableToken
  | CodeToken
  | HtmlToken
  | FenceToken
  | ColumnsToken
  | LanguagesToken
  | LanguageToken
  | SpanToken
  | TextToken
  | ReferenceToken
  | FootnoteReferenceToken
  | FootnotesToken
  | FootnoteToken
  | CodeSpanToken
  | MathToken
  | LeafToken
  | LinkToken
  | ImageToken;

/** For tokens without attributes. */
export const noAttributes: Attributes = {};
