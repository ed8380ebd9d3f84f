import { join, relative, sep } from 'node:path';
import { openProject } from '../load/openProject.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { TalkError } from '../model/talkError.ts';
import { plainName } from '../pack/packPaths.ts';
import type { BuildJob, PackJob } from '../schema/jobRequestSchema.ts';
import type { JobEnd, JobRun, RunJob } from './studioJobs.ts';

/**
 * Does the studio's jobs as the command line does them. Everything heavy is loaded by the first of them.
 * @param request of the studio, without drafts: what is printed and shown is what is saved.
 */
export function runStudioJob(request: BuildRequest): RunJob {
  return (wish, run) => {
    const base: BuildRequest = { ...request, decks: [wish.talk], signal: run.signal };
    switch (wish.kind) {
      case 'build':
        return buildTalk(base, wish, run);
      case 'pack':
        return packTalk(base, wish, run);
      case 'present':
        return present(base, run);
    }
  };
}

async function buildTalk(base: BuildRequest, wish: BuildJob, { reporter }: JobRun): Promise<JobEnd> {
  const { build } = await import('./build.ts');
  const { outputKinds } = await import('./outputKinds.ts');
  const unknown = wish.only?.find((kind) => !outputKinds.includes(kind));
  if (unknown !== undefined) throw new TalkError('usage', `There is no kind of file called ${unknown}.`);
  const { only = base.only, handouts = base.handouts, paper = base.paper, ink = base.ink } = wish;
  const [outcome] = (await build({ ...base, only, handouts, paper, ink }, reporter)).decks;
  if (outcome === undefined) throw new Error('A build of one deck tells of one.');
  const { status, diagnostics, error } = outcome;
  return { status: status === 'built' || status === 'current' ? 'done' : status, diagnostics, error };
}

async function packTalk(base: BuildRequest, wish: PackJob, { reporter }: JobRun): Promise<JobEnd> {
  const { pack } = await import('./pack.ts');
  const to = packPlace(base.out, wish);
  const { host, date = base.date, copies, isPublic } = wish;
  const outcome = await pack({ ...base, to, host, date, copies, isPublic, besides: [] }, reporter);
  const { status, diagnostics, error, files } = outcome;
  if (status !== 'packed') return { status, diagnostics, error };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const place = relative(openProject(base.folder).root, to).split(sep).join('/');
  return { status: 'done', diagnostics, pack: { place, files: files.length, bytes, isArchive: wish.form === 'zip' } };
}

/** Packs of the studio lie beside the files that it builds; nobody is asked for a path. @param out absolute. */
function packPlace(out: string, { talk, host, isPublic, form }: PackJob): string {
  const name = [talk, ...(host === undefined ? [] : [host]), ...(isPublic ? ['public'] : [])].join('-');
  return join(out, 'packs', `${plainName(name, 'pack', 60)}${form === 'zip' ? '.zip' : ''}`);
}

/** Goes on until it is ended. */
async function present(base: BuildRequest, { signal, shown, reporter }: JobRun): Promise<JobEnd> {
  const { presentTalk } = await import('./present.ts');
  const { diagnostics, running } = await presentTalk(base, { port: undefined, lan: undefined }, reporter.say);
  if (running === undefined) return { status: 'refused', diagnostics };
  if (!signal.aborted) {
    shown({ room: running.room, speaker: running.speaker });
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }
  await running.close();
  return { status: 'done', diagnostics };
}
