/**
 * A picture as Markdown shows it.
 * @param alt what it shows, in words. @param picture its project path. @param from project path of the file into which it is written.
 */
export function pictureMarkdown(alt: string, picture: string, from: string): string {
  // Of escapes in a picture's words only those of brackets are read; a run of code would go before them.
  const words = alt.trim().replace(/\s+/g, ' ').replaceAll('`', '’').replaceAll('\\', '/').replace(/[[\]]/g, '\\$&');
  return `![${words}](${addressFrom(from, picture)})`;
}

/** The way from a file to another of the project, as an address. */
function addressFrom(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = here.findIndex((name, index) => name !== there[index]);
  const common = shared === -1 ? here.length : shared;
  const way = [...here.slice(common).map(() => '..'), ...there.slice(common).map(written)];
  return way.join('/');
}

/** Only what would end an address, or be read as something else, is escaped: names of other scripts stay legible. */
function written(name: string): string {
  return name.replace(/[\s%?#()<>\\"'*_[\]&]/gu, (sign) =>
    [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}
