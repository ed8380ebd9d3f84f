/** A text that was being written and is not on the disk, and the one that it began from. */
export interface KeptText {
  readonly base: string;
  readonly text: string;
}

/** Texts that outlive their page, in the browser's own store. */
export interface KeptTexts {
  /** @returns whether there was room for it. */
  keep(kept: KeptText): boolean;
  drop(): void;
  /** Of pages that have gone, newest last, and how they are forgotten. */
  readonly left: readonly KeptText[];
  dropLeft(): void;
  /** Whether another page that is open has one: it is being written there. */
  readonly isWrittenElsewhere: boolean;
}

/**
 * A file's texts in the store: each page has a place of its own in it, so that two windows keep both.
 * @param name tells the file from others. @param page tells this page from others. @param open pages that have not gone.
 */
export function keptTexts(store: Storage, name: string, page: string, open: ReadonlySet<string>): KeptTexts {
  const prefix = `talk-unsaved ${name} `;
  const own = prefix + page;
  const others = Object.keys(store).filter((key) => key.startsWith(prefix) && key !== own);
  const isOpen = (key: string): boolean => open.has(key.slice(prefix.length));
  const gone = others.filter((key) => !isOpen(key));
  return {
    keep(kept) {
      try {
        store.setItem(own, JSON.stringify(kept));
        return true;
      } catch {
        // What was kept before is an older text: better than none.
        return false;
      }
    },
    drop: () => store.removeItem(own),
    left: gone.flatMap((key) => readKept(store.getItem(key))),
    dropLeft() {
      for (const key of gone) store.removeItem(key);
    },
    isWrittenElsewhere: others.some(isOpen),
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
