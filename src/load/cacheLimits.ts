import { dayMs } from '../process/runOwner.ts';

/** How much of what was made once is kept, of each kind. */
export interface CacheLimits {
  /** Most bytes on disk. */
  readonly mostBytes: number;
  /** Longest that anything is kept which no run has used, in milliseconds. */
  readonly longestUnusedMs: number;
  /** What was used so recently stays, however much it is: the run may not be over. In milliseconds. */
  readonly inUseMs: number;
  /** How far a note of the last use may lag behind, in milliseconds. Notes are written to disk, so not each use is noted. */
  readonly noteMs: number;
}

/**
 * Half a gigabyte holds a thousand photographs made smaller, those of ten talks with a hundred each; of drawings, which take a hundredth of
 * one, all that anybody ever draws. A quarter of a year is the longest that a talk in use is likely to lie unbuilt. No build takes a day.
 */
export const cacheLimits: CacheLimits = {
  mostBytes: 500_000_000,
  longestUnusedMs: 90 * dayMs,
  inUseMs: dayMs,
  noteMs: dayMs / 24,
};
