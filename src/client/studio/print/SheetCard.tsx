import type { JSX } from 'preact';
import type { PrintView, SheetView } from '../../../model/printView.ts';
import { chooseSteps, editManifest } from './editManifest.ts';
import { FileButtons } from './FileButtons.tsx';
import { SheetPicture } from './SheetPicture.tsx';
import { sheetWords } from './sheetWords.ts';

/** One handout: its first page, what it is for, how often and on which sides it is printed, and whether this talk has it. */
export function SheetCard({ view, sheet }: { readonly view: PrintView; readonly sheet: SheetView }): JSX.Element {
  const { layout, lacks, built, copies, sides } = sheet;
  const { name, purpose } = sheetWords[layout];
  const isChosen = view.chosen.includes(layout);
  const choose = (isWanted: boolean): void =>
    void editManifest(view.name, `${isWanted ? 'Add' : 'Leave out'} ${name}`, (now) =>
      chooseSteps(now, layout, isWanted),
    );
  const source = `/.studio/talks/${encodeURIComponent(view.name)}/sheets/${layout}.png?${view.state}`;
  return (
    <li class="sheet" data-layout={layout} data-chosen={isChosen}>
      {lacks === undefined ? <SheetPicture src={source} name={name} /> : <Lacking keys={lacks} />}
      <h3>{name}</h3>
      <p>{purpose}</p>
      {(copies ?? sides) !== undefined && <p class="quiet">{[copies, sides].filter(Boolean).join('. ')}.</p>}
      <label class="choose">
        <input type="checkbox" checked={isChosen} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>In this talk</span>
        <span class="unseen">: {name}</span>
      </label>
      <div class="sheet-foot">
        {built !== undefined && <FileButtons file={built} name={name} />}
        {built === undefined && isChosen && lacks === undefined && <p class="quiet">Not made yet</p>}
      </div>
    </li>
  );
}

/** Some sheets say what stands on no slide. */
function Lacking({ keys }: { readonly keys: string }): JSX.Element {
  return (
    <div class="sheet-picture">
      <p class="quiet">
        It needs words of yours that stand on no slide: <code>{keys}</code> below <code>handoutTexts</code> of the talk.
      </p>
    </div>
  );
}
