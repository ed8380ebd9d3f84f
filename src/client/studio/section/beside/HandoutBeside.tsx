import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type TellingLayout, tellingLayouts } from '../../../../model/sectionSheet.ts';
import type { SectionTalk } from '../../../../model/studio.ts';
import { sheetWords } from '../../print/sheetWords.ts';
import { firstLayout } from './firstLayout.ts';
import { SheetBeside } from './SheetBeside.tsx';

interface HandoutBesideProps {
  readonly id: string;
  readonly seenIn: SectionTalk;
  readonly slide: string | undefined;
  readonly isSeen: boolean;
}

/** What listeners read of a section, on the sheet that the author chooses. */
export function HandoutBeside({ id, seenIn, slide, isSeen }: HandoutBesideProps): JSX.Element {
  const { name, page, handouts } = seenIn;
  const [chosen, choose] = useState<TellingLayout>();
  const layout = chosen ?? firstLayout(handouts);
  return (
    <>
      <label class="which-sheet">
        Sheet
        <select value={layout} onChange={(event) => choose(event.currentTarget.value as TellingLayout)}>
          {tellingLayouts.map((one) => (
            <option key={one} value={one}>
              {sheetWords[one].name}
              {handouts.includes(one) ? '' : ' (this talk does not print it)'}
            </option>
          ))}
        </select>
      </label>
      <SheetBeside
        talk={name}
        section={id}
        sheet={layout}
        page={page}
        slide={slide}
        isSeen={isSeen}
        label="What listeners read, as it will print"
      />
    </>
  );
}
