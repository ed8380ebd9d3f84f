import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isUnderWay, type JobState } from '../../../model/studioJob.ts';
import { placeHref } from '../frame/place.ts';
import { endJob } from '../server/jobs.ts';
import { countOf } from '../talks/talkWords.ts';

/** How a job stands: how much is done, how to call it off, and what came of it. There before the first, so that nothing moves. */
export function JobLine({ job, done }: { readonly job: JobState | undefined; readonly done: string }): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null);
  return (
    <div class="job-line" data-status={job?.status}>
      <p role="status" ref={line} tabIndex={-1}>
        {job === undefined ? '' : sayStatus(job, done)}
      </p>
      {job?.status === 'running' && <Progress job={job} cancelled={() => line.current?.focus()} />}
      {job?.error !== undefined && job.status === 'failed' && (
        <p class="fault">{[job.error.message, job.error.hint].filter(Boolean).join(' ')}</p>
      )}
      {job !== undefined && !isUnderWay(job) && (
        <>
          <Faults diagnostics={job.diagnostics} isOpen={job.status === 'refused'} />
          <Said lines={job.lines} />
        </>
      )}
    </div>
  );
}

function sayStatus({ status, diagnostics }: JobState, done: string): string {
  switch (status) {
    case 'running':
      return 'At work …';
    case 'on':
      return 'It goes on until you end it.';
    case 'done':
      return done;
    case 'refused':
      return `Nothing was made: ${countOf(errorsOf(diagnostics).length, 'mistake')} must be mended first. The files that stood there are as they were.`;
    case 'failed':
      return 'It did not work. The files that stood there are as they were.';
    case 'cancelled':
      return 'Called off. The files that stood there are as they were.';
  }
}

interface ProgressProps {
  readonly job: JobState;
  /** The button goes with the job: what had the focus must have it elsewhere. */
  cancelled(): void;
}

function Progress({ job, cancelled }: ProgressProps): JSX.Element {
  const { done, total, label } = job;
  const what = total === 0 ? 'Reading the talk' : `${done} of ${countOf(total, 'file')}`;
  return (
    <div class="progress">
      <progress aria-label="Files made" {...(total === 0 ? {} : { max: total, value: done })} />
      <span>
        {what}
        {label === '' ? '' : `: ${label.split('/').pop()}`}
      </span>
      <button
        type="button"
        onClick={() => {
          cancelled();
          void endJob(job);
        }}
      >
        Cancel
      </button>
    </div>
  );
}

function Faults({
  diagnostics,
  isOpen,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly isOpen: boolean;
}): JSX.Element | null {
  const errors = errorsOf(diagnostics);
  if (diagnostics.length === 0) return null;
  const warnings = diagnostics.length - errors.length;
  const counts = [errors.length > 0 && countOf(errors.length, 'mistake'), warnings > 0 && countOf(warnings, 'warning')];
  return (
    <details open={isOpen}>
      <summary>{counts.filter(Boolean).join(', ')}</summary>
      <ul class="faults">
        {[...errors, ...diagnostics.filter(({ severity }) => severity !== 'error')].map((one, index) => (
          <li key={index} class={one.severity === 'error' ? 'fault' : undefined}>
            {one.message} {one.at !== undefined && <FaultPlace file={one.at.file} line={one.at.line} />}
            {one.hint !== undefined && <span class="quiet"> {one.hint}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Said({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>What the program said</summary>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </details>
  );
}

function FaultPlace({ file, line }: { readonly file: string; readonly line: number }): JSX.Element {
  const words = `${file}, line ${line}`;
  const section = /^decks\/sections\/(.+)\.md$/.exec(file)?.[1];
  if (section === undefined) return <span class="quiet">({words})</span>;
  return <a href={placeHref({ at: 'section', section, talk: undefined, slide: undefined })}>{words}</a>;
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}
