/** A word as YAML takes it for that word: in quotes where it would be read as something else. @param quote in which it will stand already. */
export function yamlWord(word: string, quote: '' | "'" | '"'): string {
  if (quote === '"') return word.replace(/["\\]/g, '\\$&');
  if (quote === "'") return word.replaceAll("'", "''");
  return isPlain(word) ? word : `'${word.replaceAll("'", "''")}'`;
}

/** Letters at the begin, no sign of YAML's within, and no word that means something else. */
function isPlain(word: string): boolean {
  return (
    /^[\p{L}][\p{L}\p{M}\p{N} .()’&/_+-]*(?<!\s)$|^\d{1,15}$/u.test(word) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word)
  );
}
