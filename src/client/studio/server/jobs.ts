import { signal } from '@preact/signals';
import { isUnderWay, type JobState, type JobWish } from '../../../model/studioJob.ts';
import { AskError, send } from './ask.ts';
import { changes } from './serverState.ts';

/** What the program is at or has done last: of each talk one job that makes files, and one that presents. */
const jobs = signal<readonly JobState[]>([]);

/** Why a job has not even begun; empty when it has. */
export const jobRefusal = signal('');

/** Takes the news of a job in. What it has made is asked for once it has ended. */
export function hearJob(job: JobState): void {
  const before = jobs.value.find(({ id }) => id === job.id);
  if (before !== undefined && !isUnderWay(before)) return;
  jobs.value = [...jobs.value.filter((one) => placeOf(one) !== placeOf(job)), job];
  if (!isUnderWay(job)) changes.value += 1;
}

/** The last job of a talk that makes files, or that presents it. */
export function jobOf(talk: string, place: 'make' | 'present'): JobState | undefined {
  return jobs.value.find((job) => placeOf(job) === `${place} ${talk}`);
}

function placeOf({ kind, talk }: JobState): string {
  return `${kind === 'present' ? 'present' : 'make'} ${talk}`;
}

/** Has a job begin. */
export async function startJob(wish: JobWish): Promise<void> {
  await tell(async () => {
    const begun = await send<JobState>('POST', '/jobs', wish);
    // Its news may have been faster than this answer.
    if (!jobs.value.some(({ id }) => id === begun.id)) hearJob(begun);
  });
}

/** Calls a job off; its last news says when it has ended. */
export async function endJob({ id }: JobState): Promise<void> {
  await tell(() => send<void>('DELETE', `/jobs/${id}`));
}

async function tell(ask: () => Promise<void>): Promise<void> {
  jobRefusal.value = '';
  await ask().catch((error: unknown) => {
    if (!(error instanceof AskError)) throw error;
    jobRefusal.value = error.message;
  });
}
