/** A text that was being written and is not on the disk, and the one that it began from. */
export interface KeptText {
  readonly base: string;
  readonly text: string;
}

/** Texts that outlive their page, in the browser's own store. */
export interface KeptTexts {
  keep(kept: KeptText): void;
  drop(): void;
  /** Of pages that have gone, newest last, and how they are forgotten. */
  left(): readonly KeptText[];
  dropLeft(): void;
}

/**
 * A file's texts in the store: each page has a place of its own in it, so that two windows keep both.
 * @param name tells the file from others. @param page tells this page from others.
 */
export function keptTexts(store: Storage, name: string, page: string): KeptTexts {
  const prefix = `talk-unsaved ${name} `;
  const own = prefix + page;
  const others = (): string[] => Object.keys(store).filter((key) => key.startsWith(prefix) && key !== own);
  return {
    keep(kept) {
      try {
        store.setItem(own, JSON.stringify(kept));
      } catch {
        // The store is full, or the browser has none: the server holds the draft as well.
      }
    },
    drop: () => store.removeItem(own),
    left: () => others().flatMap((key) => readKept(store.getItem(key))),
    dropLeft() {
      for (const key of others()) store.removeItem(key);
    },
  };
}

function readKept(json: string | null): KeptText[] {
  try {
    const { base, text } = JSON.parse(json ?? '') as Partial<KeptText>;
    return typeof base === 'string' && typeof text === 'string' ? [{ base, text }] : [];
  } catch {
    return [];
  }
}
