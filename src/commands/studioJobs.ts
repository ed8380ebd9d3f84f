import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reporter } from '../model/reporter.ts';
import { isUnderWay, type JobState, type PackPlace, type PresentedPages } from '../model/studioJob.ts';
import { TalkError } from '../model/talkError.ts';
import type { JobRequest } from '../schema/jobRequestSchema.ts';
import type { EventPage } from '../serve/streamEvents.ts';

/** What a job may tell while it goes on, and by what it is ended. */
export interface JobRun {
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** A talk is presented from now on. */
  shown(pages: PresentedPages): void;
}

/** What came of a job. */
export interface JobEnd {
  readonly status: 'done' | 'refused' | 'failed';
  readonly diagnostics: readonly Diagnostic[];
  readonly error?: TalkError | undefined;
  readonly pack?: PackPlace;
}

/** Does what is asked for, by the same functions as the command line. */
export type RunJob = (wish: JobRequest, run: JobRun) => Promise<JobEnd>;

/** The jobs of one studio. */
export interface StudioJobs {
  /** Begins a job; undefined while another one makes files of that talk, or presents it, as this one would. */
  start(wish: JobRequest): JobState | undefined;
  /** Ends a job. @returns whether there is one of that id. */
  cancel(id: string): boolean;
  state(id: string): JobState | undefined;
  /** Tells an open page of all jobs as they are, and of each step from then on. */
  follow(page: EventPage): void;
  /** Ends all that goes on; resolves when it has ended. */
  close(): Promise<void>;
}

/** Jobs that `run` does: of each talk one at a time makes files, and beside it one may present. Of those before, the last is remembered. */
export function openStudioJobs(run: RunJob): StudioJobs {
  const jobs = new Map<string, Job>();
  const pages = new Set<EventPage>();
  let begun = 0;
  let told = 0;
  const tell = (state: JobState, to: Iterable<EventPage> = pages): void => {
    told += 1;
    for (const page of to) page.send({ id: `job-${told}`, kind: 'job', data: state });
  };
  const find = (id: string): Job | undefined => [...jobs.values()].find((job) => job.state.id === id);

  return {
    start(wish) {
      const place = `${wish.kind === 'present' ? 'present' : 'make'} ${wish.talk}`;
      const before = jobs.get(place);
      if (before !== undefined && isUnderWay(before.state)) return undefined;
      begun += 1;
      const job = beginJob(String(begun), wish, run, tell);
      jobs.set(place, job);
      return job.state;
    },
    cancel(id) {
      const job = find(id);
      job?.cancel();
      return job !== undefined;
    },
    state: (id) => find(id)?.state,
    follow(page) {
      pages.add(page);
      void page.closed.then(() => pages.delete(page));
      for (const { state } of jobs.values()) tell(state, [page]);
    },
    async close() {
      for (const job of jobs.values()) job.cancel();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

interface Job {
  /** As it is by now. */
  readonly state: JobState;
  readonly ended: Promise<void>;
  cancel(): void;
}

function beginJob(id: string, wish: JobRequest, run: RunJob, tell: (state: JobState) => void): Job {
  const controller = new AbortController();
  const { signal } = controller;
  let state: JobState = {
    ...{ id, kind: wish.kind, talk: wish.talk, status: 'running' },
    ...{ done: 0, total: 0, label: '', lines: [], diagnostics: [] },
  };
  const become = (news: Partial<JobState>): void => {
    state = { ...state, ...news };
    tell(state);
  };
  const reporter: Reporter = {
    begin: (_, steps) => become({ done: 0, total: steps, label: '' }),
    advance: (label) => become({ done: state.done + 1, label }),
    end: () => undefined,
    say: (line) => become({ lines: [...state.lines, line].slice(-mostLines) }),
  };
  const work = async (): Promise<void> => {
    try {
      const end = await run(wish, { reporter, signal, shown: (pages) => become({ status: 'on', pages }) });
      // What was done before it could be ended is done.
      become(signal.aborted && end.status !== 'done' ? { status: 'cancelled' } : outcome(end));
    } catch (cause) {
      become(signal.aborted ? { status: 'cancelled' } : { status: 'failed', error: said(cause) });
    }
  };
  tell(state);
  const ended = work();
  return {
    get state() {
      return state;
    },
    ended,
    cancel: () => controller.abort(new Error('It was called off.')),
  };
}

/** A run says a handful; a page shows no more than that. */
const mostLines = 20;

function outcome({ status, diagnostics, error, pack }: JobEnd): Partial<JobState> {
  return {
    ...{ status, diagnostics },
    ...(error === undefined ? {} : { error: said(error) }),
    ...(pack === undefined ? {} : { pack }),
  };
}

/** A fault of the kit's own is said as it is: the studio goes on. */
function said(cause: unknown): NonNullable<JobState['error']> {
  if (cause instanceof TalkError) return { message: cause.message, hint: cause.hint };
  return { message: cause instanceof Error ? cause.message : String(cause) };
}
