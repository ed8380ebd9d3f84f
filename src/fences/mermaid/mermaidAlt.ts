/**
 * What a diagram's author says that it shows: `alt` in the YAML above it, else Mermaid's own `accTitle` and `accDescr`, else its title in
 * that YAML. Undefined when nothing is said. Source: Mermaid's documentation on accessibility and on front matter.
 */
export function mermaidAlt(source: string): string | undefined {
  const front = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n\s*---[ \t]*(?:\r?\n|$)/.exec(source)?.[1] ?? '';
  const said = [lineOf(source, 'accTitle'), lineOf(source, 'accDescr') ?? blockOf(source)].filter(
    (words) => words !== undefined,
  );
  const own = said.length === 0 ? undefined : said.map((words) => words.replace(/\.$/, '')).join('. ');
  return keyOf(front, 'alt') ?? own ?? keyOf(front, 'title');
}

function lineOf(source: string, key: string): string | undefined {
  return filled(new RegExp(`^[ \\t]*${key}[ \\t]*:(.*)$`, 'm').exec(source)?.[1]);
}

/** `accDescr { … }` over several lines. */
function blockOf(source: string): string | undefined {
  return filled(/^[ \t]*accDescr\s*\{([^}]*)\}/m.exec(source)?.[1]);
}

function keyOf(front: string, key: string): string | undefined {
  return filled(new RegExp(`^${key}[ \\t]*:(.*)$`, 'm').exec(front)?.[1]?.replace(/^\s*(["'])(.*)\1\s*$/, '$2'));
}

function filled(words: string | undefined): string | undefined {
  const text = words?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? undefined : text;
}
