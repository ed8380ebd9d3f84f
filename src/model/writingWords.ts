/** What an author names by a word that stands elsewhere: in the ledger, in a section, in a folder, in the kit. */
export type NameKind =
  | 'fact'
  | 'helpline'
  | 'term'
  | 'icon'
  | 'place'
  | 'land'
  | 'focus'
  | 'table'
  | 'section'
  | 'topic'
  | 'layout'
  | 'picture'
  | 'film'
  | 'slide';

/** A word that can be written somewhere. */
export interface WritingWord {
  /** As it is written. */
  readonly name: string;
  /** As it is listed, where what is written is long. */
  readonly shown?: string;
  /** What it stands for, in a few words; empty where the name says it. */
  readonly detail: string;
  /** Other words by which it is looked for. */
  readonly finds?: string;
  /** What can be asked of it alone, as in `{fact:id.year}`, each with what it prints. */
  readonly parts?: readonly WritingWord[];
}

/** What may stand at a place of YAML, or in an attribute's value. */
export interface YamlShape {
  /** Of a mapping; none for other things. */
  readonly keys: readonly YamlKey[];
  /** Of a list. */
  readonly items?: YamlShape;
  /** When it is one of a few words. */
  readonly values: readonly string[];
  readonly names?: NameKind;
  /** Whether it may be words of the author's own. */
  readonly isText: boolean;
}

/** A key of a mapping. */
export interface YamlKey {
  readonly name: string;
  /** What it is for, as its definition says; empty where that says nothing. */
  readonly detail: string;
  readonly isNeeded: boolean;
  readonly shape: YamlShape;
}

/** A fence that can be put in. */
export interface FenceWords {
  readonly kind: string;
  readonly detail: string;
  /** The least that may stand in it. */
  readonly example: string;
  /** Where in the example the values stand that its author is to write: offsets from and to. */
  readonly fields: readonly (readonly [number, number])[];
  /** Undefined for one that holds no YAML. */
  readonly shape: YamlShape | undefined;
}

/** All that can be completed where a section is written. */
export interface WritingWords {
  /** Changes with anything of it. */
  readonly version: string;
  readonly fences: readonly FenceWords[];
  /** Of the file's own front matter. */
  readonly front: YamlShape;
  /** Attributes that a comment may give. */
  readonly comments: Readonly<Record<CommentKind, YamlShape>>;
  readonly names: Readonly<Record<NameKind, readonly WritingWord[]>>;
}

/** Comments that give attributes: to a slide, or to what stands before them. */
export const commentKinds = ['slide', 'element'] as const;

export type CommentKind = (typeof commentKinds)[number];
