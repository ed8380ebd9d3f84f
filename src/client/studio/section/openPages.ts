const prefix = 'talk-text ';

/** Says to all windows of this browser that a text is open in one of them. @returns how it says that it is no more; a window that goes says so too. */
export function holdPage(page: string): () => void {
  let release = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(prefix + page, () => closed);
  return release;
}

/** The pages that are held open now, in whichever window. */
export async function openPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
