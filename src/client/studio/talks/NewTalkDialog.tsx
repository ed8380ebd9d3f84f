import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewTalk, NewTalkAnswer, SectionInfo, TalkOffer } from '../../../model/studio.ts';
import { goTo } from '../frame/currentPlace.ts';
import { send } from '../server/ask.ts';
import { tell } from '../server/makeEdit.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { OfferList } from './OfferList.tsx';
import { audienceName, audiences } from './talkWords.ts';

/** Minutes of most slots, as hosts give them. */
const slots = [10, 20, 30, 45, 60];

/** Three questions, and what the sections that there are could make of the answers. */
export function NewTalkDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wish, setWish] = useState<NewTalk>({ title: '', audience: 'general', slot: 20, topics: [] });
  const { value: sections } = useAnswer<readonly SectionInfo[]>('/sections');
  const offer = useOffer(wish);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<NewTalk>): void => setWish((before) => ({ ...before, ...part }));
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await tell(`New talk: ${wish.title}`, () => send<NewTalkAnswer>('POST', '/talks', wish));
    if (answer.kind !== 'done' || answer.name === undefined) return;
    onClose();
    goTo({ at: 'talk', talk: answer.name });
  };
  return (
    <dialog class="new-talk" ref={dialog} aria-labelledby="new-talk-head" onClose={onClose}>
      <form onSubmit={(event) => void make(event)}>
        <h2 id="new-talk-head">A new talk</h2>
        <label class="field">
          What is it called?
          <input
            required
            maxLength={200}
            value={wish.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <fieldset>
          <legend>Who listens?</legend>
          {audiences.map((audience) => (
            <Choice
              key={audience}
              name="audience"
              isChosen={wish.audience === audience}
              onChoose={() => change({ audience })}
            >
              {audienceName(audience)}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>How many minutes?</legend>
          {slots.map((slot) => (
            <Choice key={slot} name="slot" isChosen={wish.slot === slot} onChoose={() => change({ slot })}>
              {String(slot)}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <legend>About what? Choose none for all.</legend>
          {topicsOf(sections ?? []).map((topic) => (
            <label key={topic} class="choice">
              <input
                type="checkbox"
                checked={wish.topics.includes(topic)}
                onChange={() => change({ topics: toggled(wish.topics, topic) })}
              />
              {topic}
            </label>
          ))}
        </fieldset>
        {offer !== undefined && <OfferList offer={offer} slot={wish.slot} />}
        <p class="actions">
          <button type="submit" class="first">
            Make this talk
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}

/** Asked for anew with each answer but the title's, which changes nothing of it. */
function useOffer(wish: NewTalk): TalkOffer | undefined {
  const [offer, setOffer] = useState<TalkOffer>();
  const { audience, slot, topics } = wish;
  useEffect(() => {
    let isCurrent = true;
    send<TalkOffer>('POST', '/offers', { title: 'A talk', audience, slot, topics }).then(
      (answer) => isCurrent && setOffer(answer),
      () => isCurrent && setOffer(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [audience, slot, topics]);
  return offer;
}

function topicsOf(sections: readonly SectionInfo[]): string[] {
  return [...new Set(sections.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b));
}

function toggled(topics: readonly string[], topic: string): string[] {
  return topics.includes(topic) ? topics.filter((one) => one !== topic) : [...topics, topic];
}
