import type { JSX } from 'preact';
import { isUnderWay } from '../../../model/studioJob.ts';
import { endJob, jobOf, startJob } from '../server/jobs.ts';
import { JobLine } from './JobLine.tsx';

/** Gives a talk: a window for the room and a page for the speaker, which follow each other. */
export function PresentPart({ talk }: { readonly talk: string }): JSX.Element {
  const job = jobOf(talk, 'present');
  const goesOn = job !== undefined && isUnderWay(job);
  return (
    <section class="present-part" aria-labelledby="present-head">
      <h2 id="present-head">Give it</h2>
      <p>
        Two windows that follow each other: one for the room, without notes, and one for you. Move the room’s to the
        projector and press F there.
      </p>
      <p class="present-buttons">
        <button type="button" onClick={() => (goesOn ? void endJob(job) : void startJob({ kind: 'present', talk }))}>
          {goesOn ? 'End the talk' : 'Begin'}
        </button>
        {job?.status === 'on' && job.pages !== undefined && (
          <>
            <a class="button first" href={job.pages.room} target="_blank" rel="noopener noreferrer">
              Open the room’s window
            </a>
            <a class="button first" href={job.pages.speaker} target="_blank" rel="noopener noreferrer">
              Open your page
            </a>
          </>
        )}
      </p>
      <JobLine job={job} done="It has ended." />
    </section>
  );
}
