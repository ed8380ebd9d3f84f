import { type Document, isMap, isScalar, parseDocument, visit, YAMLParseError } from 'yaml';

/**
 * Reads a YAML text as the library does; its mistakes are the document's `errors`, in the order in which they stand. Keys that stand twice
 * are looked for here: the library holds each key of a map against all before it, minutes for 100,000.
 * @param keepTokens whether nodes are to know the signs that they were made from.
 */
export function yamlDocument(text: string, { keepTokens = false } = {}): Document {
  const document: Document = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
    keepSourceTokens: keepTokens,
  });
  const twice = repeatedKeys(document);
  document.errors = [...document.errors, ...twice].sort((a, b) => a.pos[0] - b.pos[0]);
  return document;
}

function repeatedKeys(document: Document): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(document, {
    Map: (_, map) => {
      if (!isMap(map)) return;
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const at = key.range?.[0] ?? 0;
        if (seen.has(key.value))
          errors.push(new YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
        seen.add(key.value);
      }
    },
  });
  return errors;
}
