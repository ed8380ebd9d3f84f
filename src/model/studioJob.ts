import type { JobRequest } from '../schema/jobRequestSchema.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What a page asks the program to do. */
export type JobWish = JobRequest;

/** Work that the studio has the program do, as its page is told of it. */
export interface JobState {
  readonly id: string;
  readonly kind: 'build' | 'pack' | 'present';
  /** Name of the deck. */
  readonly talk: string;
  /** `on`: a talk is presented until it is ended. `refused`: mistakes of the author's; `failed`: trouble on the way. */
  readonly status: 'running' | 'on' | 'done' | 'refused' | 'failed' | 'cancelled';
  /** Files that are made by now, of so many; none while the talk is read. */
  readonly done: number;
  readonly total: number;
  /** The file that was made last; empty before the first. */
  readonly label: string;
  /** What the program has said meanwhile. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why it failed. */
  readonly error?: { readonly message: string; readonly hint?: string | undefined };
  /** A pack that is there. */
  readonly pack?: PackPlace;
  /** Pages of a talk that is presented. */
  readonly pages?: PresentedPages;
}

export interface PackPlace {
  /** From the project's folder, with forward slashes. */
  readonly place: string;
  readonly files: number;
  readonly bytes: number;
  /** Whether it is one file, which the page may save elsewhere. */
  readonly isArchive: boolean;
}

export interface PresentedPages {
  readonly room: string;
  readonly speaker: string;
}

/** Whether a job goes on. */
export function isUnderWay({ status }: JobState): boolean {
  return status === 'running' || status === 'on';
}
