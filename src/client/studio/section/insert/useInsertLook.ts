import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsertLook, InsertWish } from '../../../../model/insertForm.ts';
import { send } from '../../server/ask.ts';
import { latestAlone } from '../latestAlone.ts';

/** What the server has drawn of a form, as far as it has. */
export interface ShownLook {
  /** The last answer: its picture stays while a newer one is on its way, and where a newer one has none. */
  readonly look: InsertLook | undefined;
  readonly failure: string | undefined;
}

export function drawNow(wish: InsertWish): Promise<InsertLook> {
  return send<InsertLook>('POST', '/inserts', wish);
}

/** Has a form drawn whenever it has changed, one after the other: of those that come meanwhile the last alone. */
export function useInsertLook(wish: InsertWish): ShownLook {
  const [shown, setShown] = useState<ShownLook>({ look: undefined, failure: undefined });
  const isOpen = useRef(true);
  const [queue] = useState(() =>
    latestAlone(async (asked: InsertWish) => {
      const next = await drawNow(asked).then(
        (look) => ({ look, failure: undefined }),
        (error: Error) => ({ look: undefined, failure: error.message }),
      );
      if (isOpen.current) setShown((before) => ({ ...next, look: next.look && withPage(next.look, before.look) }));
    }),
  );
  const body = JSON.stringify(wish);
  useEffect(() => queue.send(JSON.parse(body) as InsertWish), [body]);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  return shown;
}

function withPage(look: InsertLook, before: InsertLook | undefined): InsertLook {
  return { ...look, page: look.page ?? before?.page };
}
