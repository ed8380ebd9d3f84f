/** Where a part stands in the markup it was read from, in UTF-16 units; `end` is behind its last one. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface HtmlAttribute extends Placed {
  /** In lower case. */
  readonly name: string;
  /** What the browser makes of it: without quotes, entities decoded; empty when there is none. */
  readonly value: string;
  /** Where the value begins as written, its quote included; `end` when there is none. */
  readonly valueStart: number;
}

/** An opening tag. */
export interface HtmlElement extends Placed {
  readonly type: 'element';
  /** In lower case, those of SVG too. */
  readonly name: string;
  /** In order as written; of equal names a browser takes the first. */
  readonly attributes: readonly HtmlAttribute[];
}

/** A closing tag that was written. */
export interface HtmlClosing extends Placed {
  readonly type: 'closing';
  readonly name: string;
}

/** A run of text; a `<` that begins no tag may part it in two that touch. */
export interface HtmlText extends Placed {
  readonly type: 'text';
  /** Entities decoded, save in scripts and styles, which know none. */
  readonly text: string;
  /** Name of the innermost open element; undefined outside of all. */
  readonly inside: string | undefined;
}

export interface HtmlComment extends Placed {
  readonly type: 'comment';
  readonly text: string;
}

export type HtmlPart = HtmlElement | HtmlClosing | HtmlText | HtmlComment;
