import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditConflict } from '../../../model/plannedEdit.ts';
import { type Choice, chosenText } from './chosenText.ts';

interface ConflictPartsProps {
  readonly conflict: EditConflict;
  readonly settle: (text: string) => Promise<boolean>;
}

/** Lines that two have changed: both sides of each, to choose from. */
export function ConflictParts({ conflict, settle }: ConflictPartsProps): JSX.Element {
  const { parts } = conflict;
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [conflict]);
  const open = parts.flatMap((part, index) => (part.kind === 'conflict' ? [{ ...part, index }] : []));
  const text = chosenText(parts, choices);
  const left = open.filter(({ index }) => !choices.has(index)).length;
  return (
    <form
      class="conflict-parts"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== undefined) void settle(text);
      }}
    >
      <h2 ref={head} tabIndex={-1}>
        Somebody else has changed the same lines
      </h2>
      <p>Nothing is lost: choose what is to stand in the file.</p>
      {open.map(({ index, mine, theirs }, place) => (
        <fieldset key={index}>
          <legend>
            Place {place + 1} of {open.length}
          </legend>
          <Side name="Yours" text={mine} />
          <Side name="In the file now" text={theirs} />
          <div class="choices">
            {choiceNames.map(([choice, name]) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={`part-${index}`}
                  checked={choices.get(index) === choice}
                  onChange={() => setChoices(new Map(choices).set(index, choice))}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <button type="submit" class="first" aria-disabled={text === undefined}>
        {left === 0 ? 'Save what is chosen' : `Save what is chosen (${left} to choose)`}
      </button>
    </form>
  );
}

const choiceNames: readonly (readonly [Choice, string])[] = [
  ['mine', 'Keep yours'],
  ['theirs', 'Keep what is in the file'],
  ['both', 'Keep both'],
];

function Side({ name, text }: { name: string; text: string }): JSX.Element {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <pre>{text === '' ? <em>These lines were taken out.</em> : text}</pre>
    </figure>
  );
}
