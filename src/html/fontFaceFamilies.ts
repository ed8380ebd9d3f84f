/** Families that styles bring themselves, by their `@font-face` rules. */
export function fontFaceFamilies(css: string): string[] {
  const rules = [...css.matchAll(/@font-face\s*\{[^}]*?font-family\s*:\s*([^;}]+)/gi)];
  return rules.map((match) => (match[1] ?? '').replace(/["']/g, '').trim());
}
