import type { FieldTexts } from './entryDrafts.ts';

/** What an author has written in an entry's fields and what is not in its file. */
export interface KeptDrafts {
  readonly texts: FieldTexts;
  /** What each field held when she began to write in it, as JSON, by key. */
  readonly seen: Readonly<Record<string, string>>;
}

const none: KeptDrafts = { texts: {}, seen: {} };

/** Drafts outlast the page, and a browser that breaks down. @param name the entry's key. */
export function readDrafts(name: string): KeptDrafts {
  try {
    return { ...none, ...(JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}') as Partial<KeptDrafts>) };
  } catch {
    return none;
  }
}

/** Where nothing can be kept, drafts last as long as their form. */
export function keepDrafts(name: string, drafts: KeptDrafts): void {
  try {
    if (Object.keys(drafts.texts).length === 0) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(drafts));
  } catch {
    // A browser without room, or one that keeps nothing.
  }
}

function keyOf(name: string): string {
  return `talk-studio-entry ${name}`;
}
