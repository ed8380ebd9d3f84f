import type { JSX } from 'preact';
import type { OutputFile } from '../../../model/outputFile.ts';

interface FileButtonsProps {
  readonly file: OutputFile;
  /** What it is called where it stands. */
  readonly name: string;
}

/** Opens a file that is made, to print it or to look at it, or saves it elsewhere. */
export function FileButtons({ file: { path }, name }: FileButtonsProps): JSX.Element {
  const href = `/.studio/output/${path.split('/').map(encodeURIComponent).join('/')}`;
  const verb = openVerb(path);
  return (
    <p class="file-buttons">
      {verb !== undefined && (
        <a class="button" href={href} target="_blank" rel="noopener" aria-label={`${verb}: ${name}, in a new tab`}>
          {verb}
        </a>
      )}
      <a class="button" href={href} download aria-label={`Save: ${name}`}>
        Save
      </a>
    </p>
  );
}

/** What a browser does with a file; undefined for those that only other programs open. */
function openVerb(path: string): string | undefined {
  if (path.endsWith('.pdf')) return 'Print';
  return /\.(html|txt|png|mp4)$/.test(path) ? 'Open' : undefined;
}
