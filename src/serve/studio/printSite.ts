import type { PrintView } from '../../model/printView.ts';
import type { UnreadCard } from '../../model/studio.ts';
import type { JobState } from '../../model/studioJob.ts';
import type { JobRequest } from '../../schema/jobRequestSchema.ts';
import type { HandoutLayout } from '../../schema/manifestSchema.ts';

/** What the page "Print and take" asks of the program. */
export interface PrintSite {
  /** @throws TalkError `unknown-deck`. */
  print(talk: string): PrintView | UnreadCard;
  /** The first page of a handout, a PNG; undefined where there is none. @throws TalkError `unknown-deck`, and of printing. */
  firstPage(talk: string, layout: HandoutLayout): Promise<Uint8Array | undefined>;
  /** Begins a job; undefined while one of its kind goes on for that talk. @throws TalkError `unknown-deck`. */
  start(wish: JobRequest): JobState | undefined;
  /** @returns whether there is such a job. */
  cancel(job: string): boolean;
  /** Absolute path of the archive that a job has packed; undefined when it has not. */
  archive(job: string): string | undefined;
  /** Absolute path of a file that a deck's last build has made; undefined for all others. */
  builtFile(talk: string, path: string): string | undefined;
}
