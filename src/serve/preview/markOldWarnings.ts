import { faultName } from '../../model/faultName.ts';
import type { PreviewFault } from '../../model/preview.ts';

/**
 * Tells the warnings that a deck began with from those that its author's saves have brought. Give it each reading, in order; it
 * gives the reading back with `isOld` set. One that was mended and comes again is new. Where more of a kind are there than before,
 * all of that kind are new, for nothing says which of them was there.
 */
export function markOldWarnings(): (faults: readonly PreviewFault[], isRead: boolean) => readonly PreviewFault[] {
  let old: ReadonlyMap<string, number> | undefined;
  return (faults, isRead) => {
    const now = countNames(faults.filter(({ severity }) => severity === 'warning'));
    // What a deck that cannot be read begins with is not known before it can.
    if (old === undefined && !isRead) return faults;
    const before = old ?? now;
    old = new Map([...before].map(([name, count]) => [name, Math.min(count, now.get(name) ?? 0)]));
    const isOld = (name: string): boolean => (now.get(name) ?? 0) <= (before.get(name) ?? 0) && now.has(name);
    return faults.map((fault) => (isOld(faultName(fault)) ? { ...fault, isOld: true } : fault));
  };
}

function countNames(faults: readonly PreviewFault[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of faults.map(faultName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
