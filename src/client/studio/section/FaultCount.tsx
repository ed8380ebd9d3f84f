import type { JSX } from 'preact';
import { countOf } from '../talks/talkWords.ts';
import type { TextFault } from './editor/textMarks.ts';
import type { SectionText } from './useSectionText.ts';

interface FaultCountProps {
  readonly faults: readonly TextFault[] | undefined;
  readonly opened: SectionText | undefined;
}

/** What the rules say of the text: each leads to its place. */
export function FaultCount({ faults, opened }: FaultCountProps): JSX.Element {
  if (faults === undefined) return <p class="fault-count quiet">Checking …</p>;
  if (faults.length === 0) return <p class="fault-count fine">Every rule is kept here</p>;
  return (
    <details class="fault-count">
      <summary>{countOf(faults.length, 'remark')} on this text</summary>
      <ol>
        {faults.map(({ severity, message, hint, at }, index) => (
          <li key={`${at.line} ${at.column} ${index}`} data-severity={severity}>
            <button type="button" onClick={() => opened?.editor.goTo(at.line, at.column)}>
              Line {at.line}
            </button>
            <span>
              <strong>{message}</strong> {hint}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
