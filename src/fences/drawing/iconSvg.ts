/** A lucide icon as inline SVG in the colour of its text; empty when the icon is not loaded. Only a picture: hidden from readers. */
export function iconSvg(name: string | undefined, icons: ReadonlyMap<string, string>): string {
  const strokes = name === undefined ? undefined : icons.get(name);
  if (strokes === undefined) return '';
  return (
    '<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" ' +
    `stroke-linejoin="round" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${strokes}</svg>`
  );
}
