import type { JSX } from 'preact';
import type { PrintView } from '../../../model/printView.ts';
import { kindWords } from './kindWords.ts';

interface KindChoiceProps {
  readonly kinds: PrintView['kinds'];
  /** Those that are wanted alone; none wants all that the talk has. */
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** Which kinds of files are made, where it is not to be all. */
export function KindChoice({ kinds, chosen, choose }: KindChoiceProps): JSX.Element {
  const toggled = (kind: string): readonly string[] =>
    chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
  return (
    <details class="kind-choice">
      <summary>Make only some of them</summary>
      <fieldset>
        <legend>
          Choose none for all. What is not chosen stays as it was made last, and is not listed below then.
        </legend>
        {kinds.map(({ kind, onRequest }) => (
          <label key={kind}>
            <input
              type="checkbox"
              value={kind}
              checked={chosen.includes(kind)}
              onChange={() => choose(toggled(kind))}
            />
            <span>
              {kindWords[kind] ?? kind}
              {onRequest && <span class="quiet">, made only when asked for</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
