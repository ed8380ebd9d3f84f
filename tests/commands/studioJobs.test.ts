import { describe, expect, it } from 'vitest';
import { type JobEnd, type JobRun, openStudioJobs, type StudioJobs } from '../../src/commands/studioJobs.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { isUnderWay, type JobState } from '../../src/model/studioJob.ts';
import { TalkError } from '../../src/model/talkError.ts';
import type { EventPage, PageEvent } from '../../src/serve/streamEvents.ts';

const done: JobEnd = { status: 'done', diagnostics: [] };
const build = { kind: 'build', talk: 'small' } as const;

/** A page that listens, and what it has heard. */
function page(): { readonly page: EventPage; readonly states: () => JobState[]; readonly events: PageEvent[] } {
  const events: PageEvent[] = [];
  const listens: EventPage = {
    send: (event) => void events.push(event),
    end: () => undefined,
    closed: new Promise(() => undefined),
  };
  return { page: listens, events, states: () => events.map(({ data }) => data as JobState) };
}

/** A job as it is once it has ended. */
function ended(jobs: StudioJobs, id: string | undefined): Promise<JobState> {
  return new Promise((resolve) => {
    const send = ({ data }: PageEvent): void => {
      const state = data as JobState;
      if (state.id === id && !isUnderWay(state)) resolve(state);
    };
    jobs.follow({ send, end: () => undefined, closed: new Promise(() => undefined) });
  });
}

/** Work that goes on until the test says so. */
function heldWork() {
  const runs: JobRun[] = [];
  let end: (end: JobEnd) => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const jobs = openStudioJobs((_, run) => {
    runs.push(run);
    return new Promise((resolve, reject) => {
      end = resolve;
      fail = reject;
      run.signal.addEventListener('abort', () => reject(run.signal.reason));
    });
  });
  return { jobs, runs, end: (how: JobEnd) => end(how), fail: (cause: Error) => fail(cause) };
}

describe('openStudioJobs', () => {
  it('tells every page how much is done, and who comes later how it stands', async () => {
    const { jobs, runs, end } = heldWork();
    const first = page();
    jobs.follow(first.page);
    expect(jobs.start(build)).toMatchObject({ kind: 'build', talk: 'small', status: 'running', total: 0 });
    const [run] = runs;
    run?.reporter.begin('small', 2);
    run?.reporter.advance('small/deck.html');
    const late = page();
    jobs.follow(late.page);
    run?.reporter.say('a line');
    run?.reporter.advance('small/slides.pdf');
    end(done);
    await ended(jobs, jobs.state('1')?.id);
    expect(first.states().map((state) => [state.status, state.done, state.total, state.label])).toEqual([
      ['running', 0, 0, ''],
      ['running', 0, 2, ''],
      ['running', 1, 2, 'small/deck.html'],
      ['running', 1, 2, 'small/deck.html'],
      ['running', 2, 2, 'small/slides.pdf'],
      ['done', 2, 2, 'small/slides.pdf'],
    ]);
    expect(late.states()[0]).toMatchObject({ done: 1, total: 2 });
    expect(late.states().at(-1)).toMatchObject({ status: 'done', lines: ['a line'] });
    expect(new Set(first.events.map(({ kind }) => kind))).toEqual(new Set(['job']));
    expect(new Set(first.events.map(({ id }) => id)).size).toBe(first.events.length);
  });

  it('makes files of a talk once at a time, and of another one beside it', async () => {
    const { jobs } = heldWork();
    const state = jobs.start(build);
    expect(jobs.start(build)).toBeUndefined();
    expect(jobs.start({ kind: 'pack', talk: 'small', isPublic: true, form: 'zip' })).toBeUndefined();
    expect(jobs.start({ kind: 'present', talk: 'small' })).toBeDefined();
    expect(jobs.start({ ...build, talk: 'other' })).toBeDefined();
    expect(jobs.cancel(state?.id ?? '')).toBe(true);
    await ended(jobs, state?.id);
    expect(jobs.start(build)).toBeDefined();
    await jobs.close();
  });

  it('calls off what is called off, and nothing else', async () => {
    const { jobs, runs } = heldWork();
    const state = jobs.start(build);
    expect(jobs.cancel('none')).toBe(false);
    expect(runs[0]?.signal.aborted).toBe(false);
    jobs.cancel(state?.id ?? '');
    expect(await ended(jobs, state?.id)).toMatchObject({ status: 'cancelled', diagnostics: [] });
  });

  it('takes for done what was done before it could be called off', async () => {
    const jobs = openStudioJobs(async () => done);
    const state = jobs.start(build);
    jobs.cancel(state?.id ?? '');
    expect((await ended(jobs, state?.id)).status).toBe('done');
  });

  it('tells the author’s mistakes as what they are, and why a run has failed', async () => {
    const mistake: Diagnostic = { code: 'unknown-fact', severity: 'error', message: 'There is no such fact.' };
    const refused = openStudioJobs(async () => ({ status: 'refused', diagnostics: [mistake] }));
    const id = refused.start(build)?.id ?? '';
    expect(await ended(refused, id)).toMatchObject({ status: 'refused', diagnostics: [mistake] });

    const { jobs, fail } = heldWork();
    const failed = jobs.start(build)?.id ?? '';
    fail(new TalkError('disk-full', 'The disk is full.', { hint: 'Make room.' }));
    expect(await ended(jobs, failed)).toMatchObject({
      status: 'failed',
      error: { message: 'The disk is full.', hint: 'Make room.' },
    });
  });

  it('says where a talk is shown, until it is ended', async () => {
    const pages = { room: 'http://127.0.0.1:1/a/', speaker: 'http://127.0.0.1:1/a/speaker' };
    const jobs = openStudioJobs(async (_, { shown, signal }) => {
      shown(pages);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return done;
    });
    const id = jobs.start({ kind: 'present', talk: 'small' })?.id ?? '';
    expect(jobs.state(id)).toMatchObject({ status: 'on', pages });
    await jobs.close();
    expect(jobs.state(id)?.status).toBe('done');
  });
});
