/** Markup without the pictures in it, and the way back. */
export interface LightMarkup {
  /** The markup with a short token in the place of each picture's bytes. */
  readonly text: string;
  /** Puts the pictures back into markup that holds the tokens. */
  restore(text: string): string;
}

/**
 * Takes the bytes of pictures (`"data:…"`) out of markup while it is worked on. Of a page with photographs they are all but a
 * few percent, and every change to a string would copy them.
 */
export function setAside(markup: string): LightMarkup {
  const pictures: string[] = [];
  const text = markup.replace(/"data:[^"]{200,}"/g, (picture) => {
    pictures.push(picture);
    return `"picture:${pictures.length - 1}"`;
  });
  return {
    text,
    restore: (changed) => {
      let whole = '';
      let copied = 0;
      for (const match of changed.matchAll(/"picture:(\d+)"/g)) {
        whole += changed.slice(copied, match.index) + (pictures[Number(match[1])] ?? match[0]);
        copied = match.index + match[0].length;
      }
      return whole + changed.slice(copied);
    },
  };
}
