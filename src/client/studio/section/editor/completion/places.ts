import type { ReferenceKind } from '../../../../../model/references.ts';
import type { YamlRoute } from '../../../../../model/shapeAt.ts';
import type { CommentKind } from '../../../../../model/writingWords.ts';

/** A stretch of the text that is being written, and what the author has typed of it: offsets in the text. */
export interface WrittenStretch {
  readonly from: number;
  readonly to: number;
}

/** What is being written in YAML; offsets in the text that was handed in. */
export interface YamlPlace {
  /** A key of a mapping, a value, one of the two (which, what may stand there tells), or words of a text below `|`. */
  readonly role: 'key' | 'value' | 'either' | 'text';
  /** To the mapping whose key it is, or to the value. */
  readonly route: YamlRoute;
  readonly from: number;
  readonly to: number;
  /** Keys that the mapping has besides. */
  readonly siblings: readonly string[];
  /** Between `[…]` or `{…}`. */
  readonly isFlow: boolean;
  /** In which it stands. */
  readonly quote: '' | "'" | '"';
  /** Of a key: whether its colon stands already. */
  readonly hasColon: boolean;
  /** Of the line's text, in columns: what comes below it is set in further. */
  readonly column: number;
  /** Offset of the brace, where nothing else stands between it and what is written. */
  readonly brace: number | undefined;
}

/** `{fact:id.part}`, from its brace on. */
export interface ReferencePlace extends WrittenStretch {
  readonly kind: 'reference';
  /** Undefined while the kind itself is being written. */
  readonly of: ReferenceKind | undefined;
  /** Of which a part is being written. */
  readonly id: string | undefined;
  /** Where the value of YAML begins and ends that must stand in quotes because of it. */
  readonly quoted: WrittenStretch | undefined;
}

/** The name behind the marks of a fence. */
export interface FencePlace extends WrittenStretch {
  readonly kind: 'fence';
  /** That close it. */
  readonly marks: string;
  readonly indent: string;
  /** Whether its end stands already. */
  readonly isClosed: boolean;
}

/** A key or value in a fence, or in the front matter. */
export interface FieldPlace extends YamlPlace {
  readonly kind: 'yaml';
  /** Undefined for the front matter. */
  readonly fence: string | undefined;
}

/** The name of a comment that gives attributes. */
interface CommentPlace extends WrittenStretch {
  readonly kind: 'comment';
  readonly isClosed: boolean;
}

interface AttributePlace extends WrittenStretch {
  readonly kind: 'attribute';
  readonly comment: CommentKind;
  /** Names that the comment gives besides. */
  readonly siblings: readonly string[];
  readonly hasValue: boolean;
}

interface AttributeValuePlace extends WrittenStretch {
  readonly kind: 'attributeValue';
  readonly comment: CommentKind;
  readonly name: string;
}

/** Where a link leads, or a picture lies. */
interface AddressPlace extends WrittenStretch {
  readonly kind: 'picture' | 'link';
}

/** A word between `==` and `==`. */
interface TermPlace extends WrittenStretch {
  readonly kind: 'term';
  readonly isClosed: boolean;
}

/** What is being written in prose. */
export type InlinePlace =
  | ReferencePlace
  | CommentPlace
  | AttributePlace
  | AttributeValuePlace
  | AddressPlace
  | TermPlace;

/** A line on which nothing else stands. */
export interface LinePlace extends WrittenStretch {
  readonly kind: 'line';
}

export type WritingPlace = InlinePlace | FencePlace | FieldPlace | LinePlace;
