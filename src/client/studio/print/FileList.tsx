import type { JSX } from 'preact';
import { fileSize } from '../../../model/fileSize.ts';
import type { OutputFile } from '../../../model/outputFile.ts';
import { FileButtons } from './FileButtons.tsx';

/** Files that are made, with what each is. */
export function FileList({ files }: { readonly files: readonly OutputFile[] }): JSX.Element {
  return (
    <ul class="file-list">
      {files.map((file) => (
        <li key={file.path}>
          <span>
            {file.label} <span class="quiet">{sizeOf(file)}</span>
          </span>
          <FileButtons file={file} name={file.label} />
          {file.note !== undefined && <p class="quiet">{file.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function sizeOf({ bytes, pages }: OutputFile): string {
  const size = fileSize(bytes);
  return pages === undefined ? size : `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}`;
}
