import type { JSX } from 'preact';
import { PictureField } from './PictureField.tsx';
import type { PictureWords, WordFaults } from './pictureWords.ts';

interface CreditFieldsProps {
  readonly words: PictureWords;
  readonly faults: WordFaults;
  /** A drawing of one's own needs none of it. */
  readonly isDrawing: boolean;
  readonly change: (part: Partial<PictureWords>) => void;
}

/** Who made a picture, its licence, where it comes from, and the consent of those who can be recognized. */
export function CreditFields({ words, faults, isDrawing, change }: CreditFieldsProps): JSX.Element {
  return (
    <>
      {isDrawing && <p>If you drew it yourself, leave the rest empty.</p>}
      <div class="pair">
        <PictureField
          name="author"
          label="Who made it?"
          help={isDrawing ? 'A name.' : 'A name: it stands at the foot of the slide.'}
          isNeeded={!isDrawing}
          value={words.author}
          fault={faults.author}
          onInput={(author) => change({ author })}
        />
        <PictureField
          name="licence"
          label="Licence or permission"
          help="Such as CC BY 4.0, or who allowed it."
          isNeeded={!isDrawing}
          offers={licences}
          value={words.licence}
          fault={faults.licence}
          onInput={(licence) => change({ licence })}
        />
      </div>
      <PictureField
        name="source"
        label="Where does it come from?"
        help="An address, a book, whose camera: so that others can find it. It is kept, and not printed."
        value={words.source}
        fault={undefined}
        onInput={(source) => change({ source })}
      />
      {!isDrawing && <PeopleChoice words={words} fault={faults.people} change={change} />}
      {words.people === 'yes' && (
        <PictureField
          name="consent"
          label="How and when did they agree?"
          help="Everyone who can be recognized must have agreed to be shown."
          isNeeded
          value={words.consent}
          fault={faults.consent}
          onInput={(consent) => change({ consent })}
        />
      )}
    </>
  );
}

/** Spelled as their makers do; what is written is free. */
const licences = ['own work', 'CC0 1.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'public domain'];

interface PeopleChoiceProps {
  readonly words: PictureWords;
  readonly fault: string | undefined;
  readonly change: (part: Partial<PictureWords>) => void;
}

function PeopleChoice({ words, fault, change }: PeopleChoiceProps): JSX.Element {
  return (
    <fieldset aria-describedby="picture-people-fault">
      <legend>
        Can anyone on it be recognized?<span class="quiet"> (needed)</span>
      </legend>
      {(['no', 'yes'] as const).map((people) => (
        <label key={people} class="choice">
          <input
            type="radio"
            name="picture-people"
            value={people}
            checked={words.people === people}
            onChange={() => change({ people })}
          />
          {people === 'no' ? 'No' : 'Yes'}
        </label>
      ))}
      <p class="fault" id="picture-people-fault" role="alert">
        {fault}
      </p>
    </fieldset>
  );
}
