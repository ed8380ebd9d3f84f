import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fileSize } from '../../../model/fileSize.ts';
import type { PrintView } from '../../../model/printView.ts';
import type { JobState } from '../../../model/studioJob.ts';
import { jobOf, startJob } from '../server/jobs.ts';
import { JobLine } from './JobLine.tsx';
import { Choice } from './PaperPart.tsx';

const contents = {
  hers: 'Everything, my notes included',
  public: 'Nothing of my notes: to send or to publish',
} as const;
const forms = { zip: 'One zip file', folder: 'A folder' } as const;

/** Packs what a host is to get. */
export function PackPart({ view }: { readonly view: PrintView }): JSX.Element {
  const [host, setHost] = useState(view.host ?? '');
  const [date, setDate] = useState(view.date ?? '');
  const [content, setContent] = useState<keyof typeof contents>('hers');
  const [form, setForm] = useState<keyof typeof forms>('zip');
  const job = jobOf(view.name, 'make');
  const isBusy = job?.status === 'running';
  const pack = (event: Event): void => {
    event.preventDefault();
    if (isBusy) return;
    const named = host.trim() === '' ? {} : { host: host.trim() };
    const dated = date === '' ? {} : { date };
    void startJob({ kind: 'pack', talk: view.name, ...named, ...dated, isPublic: content === 'public', form });
  };
  return (
    <section class="pack-part" aria-labelledby="pack-head">
      <h2 id="pack-head">Take it along</h2>
      <p>
        All of it in one place, sorted by who needs it, with a page that tells your host what to open and what to copy.
        Each file is read back before it says done.
      </p>
      <form onSubmit={pack}>
        <label>
          For whom <input value={host} maxLength={200} onInput={(event) => setHost(event.currentTarget.value)} />
        </label>
        <label>
          Day of the talk <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <Choice legend="What goes in" name="content" of={contents} is={content} choose={(one) => setContent(one)} />
        <Choice legend="As" name="form" of={forms} is={form} choose={(one) => setForm(one)} />
        <button type="submit" aria-disabled={isBusy}>
          Pack
        </button>
      </form>
      <JobLine job={job?.kind === 'pack' ? job : undefined} done="Packed, and read back." />
      {job?.kind === 'pack' && <Packed job={job} />}
    </section>
  );
}

function Packed({ job: { id, pack } }: { readonly job: JobState }): JSX.Element | null {
  if (pack === undefined) return null;
  const what = `${pack.files} files, ${fileSize(pack.bytes)}`;
  return (
    <p class="packed">
      {pack.isArchive ? 'It lies in your project at' : 'Copy this folder of your project to a stick:'}{' '}
      <code>{pack.place}</code> ({what}).{' '}
      {pack.isArchive && (
        <a class="button" href={`/.studio/jobs/${id}/archive`} download={pack.place.split('/').pop()}>
          Save the zip
        </a>
      )}
    </p>
  );
}
