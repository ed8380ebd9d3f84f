/** Layouts that a theme has: those that its styles name, in alphabetical order. */
export function layoutsOf(css: string): string[] {
  return [...new Set([...css.matchAll(/data-layout="([\w-]+)"/g)].map((match) => match[1] ?? ''))].sort();
}
