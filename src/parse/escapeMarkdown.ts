/** Plain words → Markdown that shows them as they are, also at the begin of a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}$^~|]/g, '\\$&')
    .replace(/==/g, '\\=\\=')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+:-]|!(?=\[))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*(?:notes?|handout)\s*(?:\([^)]*\))?):/i, '$1\\:');
}
