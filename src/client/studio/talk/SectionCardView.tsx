import type { JSX } from 'preact';
import type { PlacedFault, SectionCard, TalkView } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { SlideThumb } from '../frame/SlideThumb.tsx';
import { countOf } from '../talks/talkWords.ts';
import { CodeWords } from './CodeWords.tsx';
import type { UseChange } from './spellEntry.ts';
import { durationWords, keepWords } from './useWords.ts';

/** What a card is moved by, and where the focus stays. */
export type MoveControl = 'earlier' | 'later' | 'title';

interface SectionCardViewProps {
  readonly name: string;
  readonly talk: TalkView;
  readonly card: SectionCard;
  /** From 0. */
  readonly place: number;
  readonly lastPlace: number;
  readonly faults: readonly PlacedFault[];
  readonly onMove: (to: number, control: MoveControl) => void;
  readonly onChange: (change: UseChange) => void;
  readonly onRemove: () => void;
}

/** A section in a talk: what it shows and says, how long it takes, and what can be done with it here. */
export function SectionCardView(props: SectionCardViewProps): JSX.Element {
  const { name, talk, card, place, lastPlace, faults, onMove } = props;
  const { first } = card;
  const hearKey = (event: KeyboardEvent): void => {
    const way = event.altKey && !event.ctrlKey && !event.metaKey ? wayOf(event, place, lastPlace) : undefined;
    if (way === undefined) return;
    event.preventDefault();
    const held = (event.target as HTMLElement).dataset.control;
    onMove(way, held === 'earlier' || held === 'later' ? held : 'title');
  };
  return (
    <li class="section-card" data-key={name} onKeyDown={hearKey}>
      {first === undefined ? (
        <div class="slide-thumb none" />
      ) : (
        <SlideThumb talk={talk.name} slide={first} shape={talk.shape} />
      )}
      <h3>
        <span class="place">{place + 1}</span>
        <a
          data-control="title"
          draggable={false}
          href={placeHref({ at: 'section', section: card.id, talk: talk.name, slide: undefined })}
        >
          {card.title}
        </a>
      </h3>
      {card.message !== undefined && <p class="message">{card.message}</p>}
      <p class="quiet">
        {card.isRead ? sizeLine(card) : 'It cannot be read'}
        {faults.length > 0 && <FaultCount faults={faults} />}
      </p>
      <AboveAudience faults={faults} />
      <CardControls {...props} />
    </li>
  );
}

function CardControls({ card, place, lastPlace, onMove, onChange, onRemove }: SectionCardViewProps): JSX.Element {
  const { title, keep, form, minutes } = card;
  return (
    <div class="controls">
      <div class="use">
        <select
          aria-label={`When time is short: ${title}`}
          value={keep}
          onChange={({ currentTarget }) => onChange({ keep: currentTarget.value as SectionCard['keep'] })}
        >
          {Object.entries(keepWords).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        {minutes.short !== undefined && (
          <label>
            <input
              type="checkbox"
              aria-label={`Short form of ${title}`}
              checked={form === 'short'}
              onChange={({ currentTarget }) => onChange({ form: currentTarget.checked ? 'short' : 'full' })}
            />
            Short form
          </label>
        )}
      </div>
      <div class="moves">
        <MoveButton card={title} way="earlier" isLast={place === 0} onClick={() => onMove(place - 1, 'earlier')} />
        <MoveButton card={title} way="later" isLast={place === lastPlace} onClick={() => onMove(place + 1, 'later')} />
        <button type="button" class="remove" aria-label={`Take out ${title}`} onClick={onRemove}>
          Take out
        </button>
      </div>
    </div>
  );
}

interface MoveButtonProps {
  readonly card: string;
  readonly way: 'earlier' | 'later';
  /** Nothing lies in that way: the button says so, and keeps the focus. */
  readonly isLast: boolean;
  readonly onClick: () => void;
}

function MoveButton({ card, way, isLast, onClick }: MoveButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="move"
      data-control={way}
      aria-label={`Move ${card} ${way}`}
      title={`Move ${way}`}
      aria-disabled={isLast}
      onClick={onClick}
    >
      <span aria-hidden="true">{way === 'earlier' ? '←' : '→'}</span>
    </button>
  );
}

/** In the line that is there before it, since it comes later: nothing is to move. */
function FaultCount({ faults }: { faults: readonly PlacedFault[] }): JSX.Element {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const words = [errors > 0 && countOf(errors, 'error'), warnings > 0 && countOf(warnings, 'warning')];
  return (
    <>
      {' · '}
      <span class={errors > 0 ? 'fault' : 'warning'}>{words.filter(Boolean).join(', ')}</span>
    </>
  );
}

function AboveAudience({ faults }: { faults: readonly PlacedFault[] }): JSX.Element {
  const above = faults.filter(({ severity, code }) => severity === 'error' && code === 'above-audience');
  return (
    <>
      {above.map(({ message }) => (
        <p key={message}>
          <CodeWords text={message} />
        </p>
      ))}
    </>
  );
}

function sizeLine({ planned, slides }: SectionCard): string {
  return `${durationWords(planned)}, ${countOf(slides.length, 'slide')}`;
}

function wayOf({ key, target }: KeyboardEvent, place: number, lastPlace: number): number | undefined {
  // A list of choices opens by Alt and an arrow down.
  const isChoice = target instanceof HTMLSelectElement;
  if (key === 'ArrowLeft' || (key === 'ArrowUp' && !isChoice)) return place - 1;
  if (key === 'ArrowRight' || (key === 'ArrowDown' && !isChoice)) return place + 1;
  if (key === 'Home') return 0;
  return key === 'End' ? lastPlace : undefined;
}
