import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlacedFault, SectionCard, TalkView } from '../../../model/studio.ts';
import { faultsOfCard } from './faultPlaces.ts';
import { type MoveControl, SectionCardView } from './SectionCardView.tsx';
import { changeUse, removeSection } from './sectionEdits.ts';
import { useDragging } from './useDragging.ts';
import { useRowOrder } from './useRowOrder.ts';
import type { EditTalk } from './useTalkEdits.ts';

interface SectionRowProps {
  readonly talk: TalkView;
  readonly faults: readonly PlacedFault[];
  readonly edit: EditTalk;
  /** Stands behind the last card. */
  readonly children: ComponentChildren;
}

/** The sections of a talk as cards in their order, moved by mouse, finger and keyboard. */
export function SectionRow({ talk, faults, edit, children }: SectionRowProps): JSX.Element {
  const [cards, moveTo] = useRowOrder(talk, edit);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<{ readonly key: string; readonly control: MoveControl } | undefined>(undefined);
  const move = (key: string, to: number): void => {
    const goal = Math.min(Math.max(to, 0), cards.length - 1);
    const from = cards.findIndex((one) => one.key === key);
    const title = cards[from]?.card.title ?? '';
    const isThere = goal === from;
    setTold(
      isThere ? `${title} is ${goal === 0 ? 'the first' : 'the last'} already.` : placeWords(title, goal, cards.length),
    );
    if (!isThere) moveTo(key, goal);
  };
  useDragging(list, move);
  // A node that is moved loses the focus, and with it its reader's place.
  const order = cards.map(({ key }) => key).join('\n');
  useLayoutEffect(() => {
    const { key, control } = held.current ?? {};
    if (key === undefined || list.current?.contains(document.activeElement)) return;
    const card = list.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    card?.querySelector<HTMLElement>(`[data-control="${control}"]`)?.focus();
  }, [order]);
  const remove = async (card: SectionCard, at: number): Promise<void> => {
    const answer = await edit((now) => withCard(now, card, removeSection));
    if (answer?.kind !== 'done') return;
    const items = list.current?.querySelectorAll<HTMLElement>('[data-key] h3 a, .add-section button');
    items?.[Math.min(at, items.length - 1)]?.focus();
  };
  return (
    <>
      <ol class="section-row" ref={list}>
        {cards.map(({ key, card }, at) => (
          <SectionCardView
            key={key}
            name={key}
            talk={talk}
            card={card}
            place={at}
            faults={faultsOfCard(talk, card, faults)}
            onMove={(to, control) => {
              held.current = { key, control };
              move(key, to);
            }}
            lastPlace={cards.length - 1}
            onChange={(change) => void edit((now) => withCard(now, card, (of, one) => changeUse(of, one, change)))}
            onRemove={() => void remove(card, at)}
          />
        ))}
        {children}
      </ol>
      <p class="unseen" role="status">
        {told}
      </p>
    </>
  );
}

/** The same section in the talk as it is by now. */
function withCard<T>(now: TalkView, card: SectionCard, build: (talk: TalkView, card: SectionCard) => T): T | undefined {
  const same = now.sections.find(({ id, index }) => id === card.id && index === card.index);
  const found = same ?? now.sections.find(({ id }) => id === card.id);
  return found && build(now, found);
}

function placeWords(title: string, at: number, count: number): string {
  return `${title} is now ${at + 1} of ${count}.`;
}
