import { type RoomMessage, readMessage } from '../../present/roomMessages.ts';
import type { TalkEvent } from '../../present/serverMessages.ts';
import { isSameTalk, stateFrom } from '../../present/storedState.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { listenToServer } from '../listenToServer.ts';
import type { RoomStatus, RoomWindow } from './roomWindow.ts';
import type { TalkStore } from './talkStore.ts';

/**
 * The road to the room by the local server. The state travels whole, both ways, and the higher revision holds. A page that wakes asks
 * first; it brings its own state only where the server knows less, such as after a start.
 * @param server path of the deck there.
 * @param heard gets what the room shows by its own keys.
 */
export function roomServer(
  server: string,
  outline: TalkOutline,
  store: TalkStore,
  heard: (message: RoomMessage) => void,
): RoomWindow {
  const { deck, version } = outline;
  let room: Window | null = null;
  let wish: RoomStatus = 'none';
  let rooms = 0;
  let isGone = false;
  /** The highest revision that the server is known to have. */
  let known = Number.POSITIVE_INFINITY;
  let isSending = false;

  const settle = (held: unknown): void => {
    const state = stateFrom(outline, held);
    known = state?.revision ?? -1;
    if (state === undefined) return;
    const own = store.state();
    // Two pages have changed one state at once: the one that came first holds. Else each keeps the time that it has counted.
    if (state.revision === own.revision && !isSameTalk(state, own)) store.adopt(state);
    else if (state.revision > own.revision) store.receive(state);
  };
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    try {
      while (store.state().revision > known) {
        const answer = await fetch(`${server}/speaker/state?version=${version}`, {
          method: 'POST',
          body: JSON.stringify(store.state()),
        });
        if (!answer.ok && answer.status !== 409) break;
        settle(await answer.json());
      }
    } catch {
      // The server is gone. Once it is back, its stream says what it has.
    } finally {
      isSending = false;
    }
  };
  const talk = (data: unknown): void => {
    const { version: served, state } = data as TalkEvent;
    if (served !== version) {
      location.reload();
      return;
    }
    settle(state);
    void send();
  };
  listenToServer(
    `${server}/speaker/events`,
    {
      talk,
      rooms: (count) => {
        rooms = count as number;
        if (rooms > 0) wish = 'none';
      },
      room: (data) => {
        const message = readMessage(deck, data);
        if (message?.talk === 'room') heard(message);
      },
    },
    (on) => {
      isGone = !on;
      if (isGone) known = Number.POSITIVE_INFINITY;
    },
  );
  store.listen(() => void send());

  return {
    open() {
      if (room !== null && !room.closed) {
        room.focus();
        return;
      }
      room = window.open(`${server}/`, `talk-room-${deck}`, 'popup,width=1280,height=720');
      wish = room === null ? 'blocked' : 'opening';
    },
    // The server has told it already.
    show: () => undefined,
    status: () => (isGone ? 'server gone' : rooms > 0 ? 'there' : wish),
  };
}
