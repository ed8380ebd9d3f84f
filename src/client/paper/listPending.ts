/** What a page that is late still waits for, as phrases for a message. */
export function listPending(): readonly string[] {
  const pictures = [...document.images]
    .filter((picture) => !picture.complete)
    .map((picture) => `picture “${picture.alt || picture.src.slice(0, 60)}”`);
  const fonts = [...document.fonts]
    .filter((font) => font.status === 'loading')
    .map((font) => `font ${font.family} ${font.weight}`);
  const parsing = document.readyState === 'loading' ? ['the rest of the document'] : [];
  return [...pictures, ...fonts, ...parsing];
}
