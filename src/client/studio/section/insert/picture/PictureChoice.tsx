import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PictureCard } from '../../../../../model/studioPictures.ts';
import { useAnswer } from '../../../server/useAnswer.ts';
import { sizeWords } from './measureWords.ts';
import { pictureAddress } from './pictureAddress.ts';

interface PictureChoiceProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File | undefined) => void;
  readonly onCard: (card: PictureCard) => void;
  readonly onCancel: () => void;
}

/** A file of this computer, or a picture that the project has. */
export function PictureChoice({ isBusy, onFile, onCard, onCancel }: PictureChoiceProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => opener.current?.focus(), []);
  return (
    <>
      <div class="drop-place">
        <button type="button" class="first" ref={opener} onClick={() => input.current?.click()}>
          Choose a file …
        </button>
        <input
          type="file"
          hidden
          ref={input}
          accept="image/*"
          onChange={({ currentTarget }) => {
            onFile(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <p>or drop a picture here, or paste one that you copied.</p>
        <p class="quiet" role="status">
          {isBusy ? 'Looking at the picture …' : 'Place, time and camera are taken out of photographs.'}
        </p>
      </div>
      <OwnPictures onCard={onCard} />
      <p class="buttons">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </>
  );
}

/** From so many on, a field to find one among them. */
const many = 9;

function OwnPictures({ onCard }: { onCard: (card: PictureCard) => void }): JSX.Element {
  const { value, error } = useAnswer<readonly PictureCard[]>('/pictures');
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = value?.filter(({ file }) => file.toLowerCase().includes(wanted)) ?? [];
  return (
    <section class="own-pictures" aria-labelledby="own-pictures-head">
      <h3 id="own-pictures-head">Or one that you have already</h3>
      {error !== undefined && <p class="fault">{error.message}</p>}
      {value?.length === 0 && (
        <p class="quiet">None yet: those that you put in are kept with your talks, and offered here.</p>
      )}
      {value !== undefined && value.length >= many && (
        <label class="words">
          Find by name
          <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        </label>
      )}
      <p class="quiet" role="status">
        {wanted === '' ? '' : found.length === 1 ? '1 picture' : `${found.length} pictures`}
      </p>
      <ul>
        {found.map((card) => (
          <li key={card.file}>
            <button type="button" onClick={() => onCard(card)}>
              <img src={pictureAddress(card.file)} alt="" loading="lazy" decoding="async" />
              <span class="name">{card.file.split('/').at(-1)}</span>
              <span class="quiet">{madeBy(card)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function madeBy({ credit, isPhotograph, size }: PictureCard): string {
  if (credit !== undefined) return `${credit.author}, ${credit.licence}`;
  return isPhotograph ? 'nobody says who made it' : `a drawing, ${sizeWords(size)}`;
}
