import type { JSX } from 'preact';
import type { PrintView, SheetReader } from '../../../model/printView.ts';
import type { UnreadCard } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { BuildPart } from './BuildPart.tsx';
import { FileList } from './FileList.tsx';
import { PackPart } from './PackPart.tsx';
import { PaperPart } from './PaperPart.tsx';
import { PresentPart } from './PresentPart.tsx';
import { SheetCard } from './SheetCard.tsx';
import { readerWords } from './sheetWords.ts';
import './print.css';

/** All that one talk can be printed as, saved as and taken along as, grouped by who gets it. */
export function PrintPage({ name }: { readonly name: string }): JSX.Element {
  const { value: view, error } = useAnswer<PrintView | UnreadCard>(`/talks/${encodeURIComponent(name)}/print`);
  if (error !== undefined) return <p class="fault">{error.message}</p>;
  if (view === undefined) return <p class="quiet">Reading {name} …</p>;
  if (!('sheets' in view)) return <p class="fault">{view.diagnostics[0]?.message ?? 'It cannot be read.'}</p>;
  const shared = view.files.filter(({ audience }) => audience === 'shared');
  return (
    <section class="print-page" aria-labelledby="print-head">
      <p>
        <a href={placeHref({ at: 'talk', talk: name })}>{view.title}</a>
      </p>
      <h1 id="print-head">Print and take</h1>
      <div class="print-top">
        <BuildPart view={view} />
        <PaperPart view={view} />
        <PresentPart talk={view.name} />
      </div>
      <Sheets view={view} who="listeners" />
      <Sheets view={view} who="hosts" />
      <section aria-labelledby="show-head">
        <h2 id="show-head">To show and to send</h2>
        {shared.length === 0 ? (
          <p class="quiet">The slides, for the screen and as a PDF, are here once the files are made.</p>
        ) : (
          <FileList files={shared} />
        )}
      </section>
      <PackPart key={name} view={view} />
      <Sheets view={view} who="speaker" />
    </section>
  );
}

/** Handouts of one kind of reader; with the speaker's own stand all files that are nobody else's. */
function Sheets({ view, who }: { readonly view: PrintView; readonly who: SheetReader }): JSX.Element {
  const { heading, what } = readerWords[who];
  const own = who === 'speaker' ? view.files.filter(({ audience }) => audience === 'private') : [];
  return (
    <section class="sheets" data-who={who} aria-labelledby={`${who}-head`}>
      <h2 id={`${who}-head`}>{heading}</h2>
      <p class="quiet">{what}</p>
      <ul class="sheet-grid">
        {view.sheets
          .filter((sheet) => sheet.who === who)
          .map((sheet) => (
            <SheetCard key={sheet.layout} view={view} sheet={sheet} />
          ))}
      </ul>
      {own.length > 0 && <FileList files={own} />}
    </section>
  );
}
