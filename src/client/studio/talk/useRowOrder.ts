import { useRef, useState } from 'preact/hooks';
import type { SectionCard, TalkView } from '../../../model/studio.ts';
import { cardKeys, movedRow } from './cardKeys.ts';
import { moveSection } from './sectionEdits.ts';
import type { EditTalk } from './useTalkEdits.ts';

/** A card with the key by which the page knows it. */
export interface KeyedCard {
  readonly key: string;
  readonly card: SectionCard;
}

/** A talk's cards in the order that is on its way into the manifest, and how one is moved. */
export function useRowOrder(talk: TalkView, edit: EditTalk): [readonly KeyedCard[], (key: string, to: number) => void] {
  const [order, setOrder] = useState<readonly string[]>();
  const open = useRef(0);
  const cards = keyed(talk);
  const shown = order === undefined ? cards : inOrder(cards, order);
  const move = (key: string, to: number): void => {
    const keys = shown.map((one) => one.key);
    setOrder(movedRow(keys, keys.indexOf(key), to));
    open.current += 1;
    void edit((now) => {
      const card = keyed(now).find((one) => one.key === key)?.card;
      return card && moveSection(now, card, to);
    }).finally(() => {
      open.current -= 1;
      if (open.current === 0) setOrder(undefined);
    });
  };
  return [shown, move];
}

function keyed({ sections }: TalkView): KeyedCard[] {
  const keys = cardKeys(sections.map(({ id }) => id));
  return sections.map((card, at) => ({ key: keys[at] ?? '', card }));
}

/** What has come meanwhile stands behind. */
function inOrder(cards: readonly KeyedCard[], order: readonly string[]): KeyedCard[] {
  const placeOf = ({ key }: KeyedCard): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...cards].sort((a, b) => placeOf(a) - placeOf(b));
}
