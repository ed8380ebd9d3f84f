/** A file's leading `---` block, and the text after it. */
export interface FrontMatter {
  /** YAML between the fences; undefined when the file does not begin with `---`. */
  readonly yaml: string | undefined;
  readonly body: string;
  /** Line (from 1) on which `body` begins. */
  readonly bodyLine: number;
}

/** Normalises what editors on other systems leave: a byte-order mark, CRLF line ends. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
}

/**
 * Splits normalised text into front matter and body. The block closes with `---`, or with `...` as a YAML document does; one that never
 * closes counts as none.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { yaml: undefined, body: text, bodyLine: 1 };
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
