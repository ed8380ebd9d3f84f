/**
 * The same deck in the Markdown of Marp and of reveal-md: a slide with the title, then those of all sections, with their notes. Our front
 * matter goes, and notes become comments for Marp; what lies between is Markdown that all three read alike.
 * @param {string} title
 * @param {readonly string[]} sections whole files of sections
 */
export function rivalDecks(title, sections) {
  const bodies = sections.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const reveal = [`# ${title}\n`, ...bodies].join('\n---\n\n');
  const marp = reveal
    .split('\n---\n')
    .map((slide) => slide.replace(/\nNote:\n([\s\S]*?)\n*$/, '\n<!--\n$1\n-->\n'))
    .join('\n---\n');
  return { marp, reveal };
}
