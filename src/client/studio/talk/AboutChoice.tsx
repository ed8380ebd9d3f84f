import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EditAnswer, PlacedFault } from '../../../model/studio.ts';

interface AboutChoiceProps {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly faults: readonly PlacedFault[];
  readonly onSet: (value: string) => Promise<EditAnswer | undefined>;
}

/** A choice that is saved as it is made. */
export function AboutChoice({ name, value, choices, faults, onSet }: AboutChoiceProps): JSX.Element {
  const id = useId();
  const choose = async (field: HTMLSelectElement): Promise<void> => {
    const answer = await onSet(field.value);
    if (answer !== undefined && answer.kind !== 'done') field.value = String(value);
  };
  return (
    <p class="about-field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-says`}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
      <span id={`${id}-says`} class="says">
        {faults.map(({ message }) => (
          <span key={message} class="fault">
            {message}
          </span>
        ))}
      </span>
    </p>
  );
}
