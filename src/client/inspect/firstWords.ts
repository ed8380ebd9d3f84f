/** The beginning of a text, for messages: 60 characters at most, its white space as one reads it. */
export function firstWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 60);
}
