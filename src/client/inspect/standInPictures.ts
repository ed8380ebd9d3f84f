/** Names of the pictures of a slide for which others stand in. */
export function standInsOf(id: string): readonly string[] {
  return pictures(id).map((picture) => picture.dataset.standIn ?? '');
}

/** Gives pictures of a slide other sources, by the name of what stands in for them, and waits until they are shown. */
export async function setPictures(id: string, sources: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    pictures(id).map((picture) => {
      const source = sources[picture.dataset.standIn ?? ''];
      if (source === undefined) return undefined;
      picture.src = source;
      // One that cannot be shown was told of when the page was loaded.
      return picture.decode().catch(() => undefined);
    }),
  );
}

function pictures(id: string): HTMLImageElement[] {
  return [...(document.getElementById(id)?.querySelectorAll<HTMLImageElement>('img[data-stand-in]') ?? [])];
}
