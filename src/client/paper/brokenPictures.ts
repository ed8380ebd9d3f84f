/**
 * Waits until all pictures of the page are decoded, those in drawings too. @returns those that cannot be, by their alternative
 * text and the element with an `id` around them.
 */
export async function brokenPictures(): Promise<readonly string[]> {
  const pictures = [...document.images, ...document.querySelectorAll<DecodableImage>('svg image')];
  // A printed page has no window to scroll: a picture that waits to be near it would wait for ever.
  for (const picture of document.images) picture.loading = 'eager';
  const broken = await Promise.all(
    pictures.map((picture) =>
      picture.decode().then(
        () => [],
        () => [nameOf(picture)],
      ),
    ),
  );
  return broken.flat();
}

/** Pictures in drawings decode as others do; TypeScript's types of the DOM do not know it yet. */
type DecodableImage = SVGImageElement & Pick<HTMLImageElement, 'decode'>;

function nameOf(picture: Element): string {
  const label = picture.getAttribute('alt') || picture.getAttribute('aria-label') || 'without alternative text';
  const holder = picture.closest('[id]');
  return `picture “${label.slice(0, 60)}”${holder === null ? '' : ` in #${holder.id}`}`;
}
