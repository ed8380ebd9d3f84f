import { type FSWatcher, watch } from 'node:fs';

/** Watches folders, each by itself, without those below it. */
export interface FolderWatch {
  /** The folders to watch from now on, absolute; those that are not there are passed over. */
  set(folders: Iterable<string>): void;
  close(): void;
}

/**
 * Calls `onChange` soon after something in a watched folder is written, made, renamed or removed, with the folders in which
 * that happened. Events of one moment come as one call: editors write in several steps.
 * @param settleMs how long to wait for the next step.
 */
export function watchFolders(onChange: (folders: ReadonlySet<string>) => void, settleMs = 8): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let changed = new Set<string>();
  const soon = (folder: string): void => {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const folders = changed;
      changed = new Set();
      onChange(folders);
    }, settleMs);
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    try {
      const watcher = watch(folder, () => soon(folder));
      // A folder that is removed under the watch is no failure; it is looked for again at the next `set`.
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    } catch {
      return;
    }
  };
  return {
    set(folders) {
      const wanted = new Set(folders);
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) forget(folder);
      for (const folder of wanted) if (!watchers.has(folder)) add(folder);
    },
    close() {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}
