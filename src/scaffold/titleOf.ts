/** A title to begin with, from the name of a file: `water/lakes-and-rivers` → `Lakes and rivers`. */
export function titleOf(id: string): string {
  const words = id
    .slice(id.lastIndexOf('/') + 1)
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
