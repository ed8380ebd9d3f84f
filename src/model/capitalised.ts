/** A text as it begins a sentence. A word such as `iPhone` keeps its first letter. */
export function capitalised(text: string): string {
  return text.replace(
    /^([“‘"'(«„]*)(\p{Ll})(?!\p{Lu})/u,
    (_, quotes: string, letter: string) => quotes + letter.toUpperCase(),
  );
}
