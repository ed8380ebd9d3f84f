import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EditAnswer, PlacedFault } from '../../../model/studio.ts';

/** Any number is meant: half a minute, too. */
const kinds = { text: { type: 'text' }, number: { type: 'number', step: 'any' }, date: { type: 'date' } } as const;

interface AboutFieldProps {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly type: keyof typeof kinds;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** A sentence that says what it is for. */
  readonly hint?: string;
  readonly faults: readonly PlacedFault[];
  /** Gets what is written when the field is left; undefined when it is empty. */
  readonly onSet: (text: string | undefined) => Promise<EditAnswer | undefined>;
}

/**
 * A field that is saved when it is left. What cannot be meant is not sent and what was refused is not lost: it stays in the field, and the
 * field says so.
 */
export function AboutField({ name, value, type, hint, faults, onSet, ...limits }: AboutFieldProps): JSX.Element {
  const [written, setWritten] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const leave = async (field: HTMLInputElement): Promise<void> => {
    if (written === undefined) return;
    if (!field.validity.valid) {
      setWrong(field.validationMessage);
      return;
    }
    setWrong(undefined);
    const answer = await onSet(field.value.trim() === '' ? undefined : field.value.trim());
    if (answer === undefined || answer.kind === 'done') setWritten((now) => (now === written ? undefined : now));
  };
  const says = [wrong, ...faults.map(({ message }) => message)].filter((one) => one !== undefined);
  return (
    <p class="about-field">
      <label for={id}>{name}</label>
      <input
        id={id}
        {...kinds[type]}
        {...limits}
        value={written ?? value ?? ''}
        aria-invalid={says.length > 0}
        aria-describedby={`${id}-says`}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        onBlur={({ currentTarget }) => void leave(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') void leave(currentTarget);
          if (key === 'Escape') {
            setWritten(undefined);
            setWrong(undefined);
          }
        }}
      />
      <span id={`${id}-says`} class="says">
        {hint !== undefined && <span class="quiet">{hint}</span>}
        {says.map((one) => (
          <span key={one} class="fault">
            {one}
          </span>
        ))}
      </span>
    </p>
  );
}
