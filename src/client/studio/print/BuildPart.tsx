import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PrintView } from '../../../model/printView.ts';
import { jobOf, jobRefusal, startJob } from '../server/jobs.ts';
import { JobLine } from './JobLine.tsx';
import { KindChoice } from './KindChoice.tsx';

const standing: Readonly<Record<PrintView['built'], string>> = {
  none: 'Nothing is made of this talk yet.',
  current: 'The files are made from the talk as it is saved.',
  stale: 'The talk has changed since its files were made.',
};

/** Makes the files of a talk, and says whether they are as the talk is. */
export function BuildPart({ view }: { readonly view: PrintView }): JSX.Element {
  const job = jobOf(view.name, 'make');
  const isBusy = job?.status === 'running';
  const [only, setOnly] = useState<readonly string[]>([]);
  const start = (): void => {
    const wish = only.length === 0 ? {} : { only: [...only] };
    if (!isBusy) void startJob({ kind: 'build', talk: view.name, ...wish });
  };
  return (
    <section class="build-part" aria-labelledby="build-head">
      <h2 id="build-head">Make the files</h2>
      <p>{standing[view.built]}</p>
      {view.hasDrafts && <p class="warning">Something in it is not saved yet: only what is saved is printed.</p>}
      <button
        type="button"
        class={view.built === 'current' ? undefined : 'first'}
        aria-disabled={isBusy}
        onClick={start}
      >
        {buttonWords(view, only)}
      </button>
      <KindChoice kinds={view.kinds} chosen={only} choose={setOnly} />
      <JobLine job={job?.kind === 'build' ? job : undefined} done="Done: print or save them below." />
      {jobRefusal.value !== '' && <p class="fault">{jobRefusal.value}</p>}
    </section>
  );
}

function buttonWords({ built }: PrintView, only: readonly string[]): string {
  if (only.length > 0) return only.length === 1 ? 'Make only this kind' : `Make only these ${only.length} kinds`;
  return built === 'none' ? 'Make the files' : 'Make the files anew';
}
