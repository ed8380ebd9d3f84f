import { type RoomMessage, readMessage } from '../../present/roomMessages.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { talkServer } from '../talkServer.ts';
import { openRoom } from './openRoom.ts';
import type { RoomStatus, RoomWindow } from './roomWindow.ts';
import type { TalkStore } from './talkStore.ts';

/**
 * The road to the room by the local server.
 * @param server path of the deck there.
 * @param heard gets what the room shows by its own keys.
 * @param joined is told how many phones listen.
 */
export function roomServer(
  server: string,
  outline: TalkOutline,
  store: TalkStore,
  heard: (message: RoomMessage) => void,
  joined: (phones: number) => void,
): RoomWindow {
  const { deck } = outline;
  let room: Window | null = null;
  let wish: RoomStatus = 'none';
  let rooms = 0;
  let isGone = false;
  talkServer({
    base: `${server}/speaker`,
    outline,
    store,
    leads: true,
    handlers: {
      rooms: (count) => {
        rooms = count as number;
        if (rooms > 0) wish = 'none';
      },
      room: (data) => {
        const message = readMessage(deck, data);
        if (message?.talk === 'room') heard(message);
      },
      phones: (count) => joined(count as number),
    },
    connected: (on) => {
      isGone = !on;
    },
  });

  return {
    open() {
      if (room !== null && !room.closed) {
        room.focus();
        return;
      }
      room = openRoom(`${server}/`, deck);
      wish = room === null ? 'blocked' : 'opening';
    },
    // The server has told it already.
    show: () => undefined,
    status: () => (isGone ? 'server gone' : rooms > 0 ? 'there' : wish),
  };
}
