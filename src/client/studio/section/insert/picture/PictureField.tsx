import type { JSX } from 'preact';

interface PictureFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  /** What is often written there. */
  readonly offers?: readonly string[];
  readonly value: string;
  readonly fault: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A field of the form with its name, what it is for, and what is wanting. */
export function PictureField({
  name,
  label,
  help,
  isNeeded,
  isLong,
  offers,
  value,
  fault,
  onInput,
}: PictureFieldProps): JSX.Element {
  const id = `picture-${name}`;
  const shared = {
    id,
    name: id,
    value,
    'aria-describedby': `${id}-help ${id}-fault`,
    'aria-invalid': fault !== undefined,
    'aria-required': isNeeded === true,
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isNeeded === true && <span class="quiet"> (needed)</span>}
      </label>
      <p class="quiet" id={`${id}-help`}>
        {help}
      </p>
      {isLong === true ? (
        <textarea {...shared} rows={2} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          list={offers && `${id}-offers`}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {offers !== undefined && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </div>
  );
}
