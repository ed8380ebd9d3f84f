/** Texts of styles as `content` prints them: each by itself, and each with the next, since a name may be put together from two. */
export function styleTexts(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => {
    const next = texts[index + 1];
    return next === undefined ? [text] : [text, `${text}${next}`];
  });
}
