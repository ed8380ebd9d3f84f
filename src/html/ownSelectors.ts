import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** The names of all classes that styles select by. */
export function selectedClasses(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  eachClass(css, (name) => {
    names.add(name);
    return undefined;
  });
  return names;
}

/**
 * Styles whose selectors ask for an attribute that holds the names, `[data-kit~="drawing"]` for `.drawing`, and so cannot hit what
 * someone else calls by them. It weighs as much as the class.
 */
export function selectByAttribute(css: string, names: ReadonlySet<string>, attribute: string): string {
  if (names.size === 0) return css;
  return eachClass(css, (name) => (names.has(name) ? `[${attribute}~="${name}"]` : undefined));
}

/** Styles whose classes are found only outside of elements that `selector` selects; their weight stays. */
export function selectOutside(css: string, selector: string): string {
  return eachClass(css, (name) => `.${name}:where(:not(${selector} *))`);
}

/** Goes through the classes of selectors. In values no name ever follows a dot: `.5em` is a number. */
function eachClass(css: string, change: (name: string) => string | undefined): string {
  const written: string[] = [];
  let isDot = false;
  for (const token of tokenize({ css })) {
    const changed = isDot && token[0] === TokenType.Ident ? change(token[4].value) : undefined;
    if (changed === undefined) written.push(token[1]);
    else written[written.length - 1] = changed;
    isDot = isDelimiter(token, '.');
  }
  return written.join('');
}

function isDelimiter(token: CSSToken, sign: string): boolean {
  return token[0] === TokenType.Delim && token[1] === sign;
}
