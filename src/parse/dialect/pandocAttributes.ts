/** `{#id .class key=value}` of Pandoc. */
export interface PandocAttributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** Reads what stands between the braces, or the one word of a div that has none; `-` stands for `.unnumbered`. */
export function pandocAttributes(text: string): PandocAttributes {
  const classes: string[] = [];
  const values: Record<string, string> = {};
  let id: string | undefined;
  for (const match of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))|([#.=]?)([^\s"'=]+)/g)) {
    const [, key, double, single, bare, mark, word = ''] = match;
    if (key !== undefined) values[key] = double ?? single ?? bare ?? '';
    else if (mark === '#') id = word;
    else classes.push(word === '-' ? 'unnumbered' : word);
  }
  return { id, classes, values };
}

/** Classes that reveal.js gives a meaning to, and the kit with it. */
export function isRevealClass(name: string): boolean {
  return /^(?:fragment|r-(?:stack|hstack|vstack|fit-text|stretch|frame)|fade-.*|semi-fade-out|grow|shrink|strike|highlight-.*)$/.test(
    name,
  );
}
