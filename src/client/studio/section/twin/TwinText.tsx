import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TwinView } from '../../../../model/twinView.ts';
import { ConflictParts } from '../ConflictParts.tsx';
import type { TextFault } from '../editor/textMarks.ts';
import { UnsavedOffer } from '../UnsavedOffer.tsx';
import { type SectionText, useSectionText } from '../useSectionText.ts';
import { useWritingHelp } from '../useWritingHelp.tsx';

interface TwinTextProps {
  readonly twin: TwinView;
  /** The section's own. */
  readonly title: string;
  /** The talk in which the section is seen. */
  readonly talk: string | undefined;
  readonly line: Signal<number>;
  readonly faults: readonly TextFault[] | undefined;
  readonly onOpened: (text: SectionText | undefined) => void;
  readonly onFocus: () => void;
}

/** A section's text in another language, with an editor and a saving of its own. */
export function TwinText({ twin, title, talk, line, faults, onOpened, onFocus }: TwinTextProps): JSX.Element {
  const { file, name } = twin;
  const { help, dialog } = useWritingHelp(file, talk);
  const wish = { file, title: `${title} in ${name}`, line, help, spoken: twin };
  const { host, opened, offer, decide, failure } = useSectionText(wish);
  useEffect(() => {
    onOpened(opened);
    return () => onOpened(undefined);
  }, [opened]);
  useEffect(() => {
    if (faults !== undefined) opened?.editor.mark(faults);
  }, [opened, faults]);
  const state = opened?.session.state.value;
  return (
    <div class="writing twin" onFocusIn={onFocus}>
      <h2>{name}</h2>
      {failure !== undefined && <p class="fault">{failure}</p>}
      {offer !== undefined && <UnsavedOffer offer={offer} decide={decide} />}
      {state?.kind === 'conflict' && opened !== undefined && (
        <ConflictParts conflict={state.conflict} settle={opened.session.settle} />
      )}
      {dialog}
      <div class="text" ref={host} hidden={offer !== undefined || state?.kind === 'conflict'} />
    </div>
  );
}
