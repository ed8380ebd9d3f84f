import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pictureMarkdown } from '../../../../../model/pictureMarkdown.ts';
import type { SectionView } from '../../../../../model/studio.ts';
import { CreditFields } from './CreditFields.tsx';
import type { ChosenPicture } from './chosenPicture.ts';
import { measureWords, sizeWords } from './measureWords.ts';
import { PictureField } from './PictureField.tsx';
import { noWords, type PictureWords, type WordFaults, wordFaults } from './pictureWords.ts';
import { sendPicture } from './sendPicture.ts';
import { useShown } from './useShown.ts';

interface PictureFormProps {
  readonly chosen: ChosenPicture;
  readonly section: SectionView;
  readonly onDone: (markdown: string) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The picture that was chosen, and what is asked of it. */
export function PictureForm({ chosen, section, onDone, onBack, onCancel }: PictureFormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(noWords);
  const [isTried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly isBusy?: boolean; readonly fault?: string }>({});
  const address = useShown(chosen);
  const asked = askedOf(chosen);
  const wanting = wordFaults(words, asked);
  const faults: WordFaults = isTried ? wanting : {};
  // At once: whoever goes on by keyboard may be quicker than the next frame.
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const change = (part: Partial<PictureWords>): void => setWords((before) => ({ ...before, ...part }));
  const send = async (): Promise<void> => {
    if (state.isBusy) return;
    setTried(true);
    const [first] = Object.keys(wanting);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="picture-${first}"]`)?.focus();
      return;
    }
    setState({ isBusy: true });
    const sent = await sendPicture(chosen, words);
    if ('fault' in sent) setState({ fault: sent.fault });
    else onDone(`${pictureMarkdown(words.alt, sent.file, section.file)}\n`);
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <figure>
        <img src={address} alt={words.alt === '' ? 'What you chose' : words.alt} />
        <figcaption>
          <strong>{nameOf(chosen)}</strong>
          <span class="quiet">{measured(chosen)}</span>
          {chosen.kind === 'new' && chosen.picture.isPhotograph && (
            <span class="quiet">What the camera wrote (place, time, owner) is taken out.</span>
          )}
          <button type="button" onClick={onBack}>
            Choose another
          </button>
        </figcaption>
      </figure>
      <PictureField
        name="alt"
        label="What does it show?"
        help="One sentence for people who cannot see it. It is read to them, and not printed."
        isLong
        isNeeded
        value={words.alt}
        fault={faults.alt}
        onInput={(alt) => change({ alt })}
      />
      {chosen.kind === 'old' && chosen.card.credit !== undefined ? (
        <p>
          Made by {chosen.card.credit.author}, {chosen.card.credit.licence}.
        </p>
      ) : (
        asked !== 'never' && (
          <CreditFields words={words} faults={faults} isDrawing={asked === 'perhaps'} change={change} />
        )
      )}
      <p class="fault" role="alert">
        {state.fault}
      </p>
      <p class="buttons">
        <button type="submit" class="first" aria-disabled={state.isBusy}>
          {state.isBusy ? 'One moment …' : 'Put it in'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

function askedOf(chosen: ChosenPicture): 'always' | 'perhaps' | 'never' {
  if (chosen.kind === 'new') return chosen.picture.isPhotograph ? 'always' : 'perhaps';
  return chosen.card.credit === undefined && chosen.card.isPhotograph ? 'always' : 'never';
}

function nameOf(chosen: ChosenPicture): string {
  return chosen.kind === 'new' ? chosen.picture.name : (chosen.card.file.split('/').at(-1) ?? '');
}

function measured(chosen: ChosenPicture): string {
  return chosen.kind === 'new' ? measureWords(chosen.picture.was, chosen.picture.is) : sizeWords(chosen.card.size);
}
