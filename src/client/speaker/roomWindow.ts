import {
  type RoomMessage,
  readMessage,
  roomView,
  type ShowMessage,
  type TalkName,
} from '../../present/roomMessages.ts';
import type { TalkState } from '../../present/talkState.ts';
import { messageTarget, ownOrigin } from '../ownOrigin.ts';
import { openRoom } from './openRoom.ts';

/** A room that has said nothing for so long is gone, in milliseconds; it speaks each second, and once a minute where nobody sees it. */
const silenceMs = 70_000;

/** How the room's window stands. */
export type RoomStatus = 'none' | 'blocked' | 'opening' | 'there' | 'other version' | 'server gone';

/** The road between the speaker's window and the room's: from file to file here, by the local server in `roomServer`. */
export interface RoomWindow {
  /** Opens the room's window, or brings it to the front. To be called as a key or button is pressed, else browsers refuse. */
  open(): void;
  /** Tells the room what it is to show. */
  show(state: TalkState): void;
  status(now: number): RoomStatus;
}

/**
 * The room is the window that this page has opened, or the one that has opened this page; after this page was loaded anew, its room says
 * so by itself. Messages of other windows and other places are not read.
 * @param heard gets what the room shows by its own keys.
 */
export function roomWindow(
  { deck, version }: TalkName,
  now: () => number,
  heard: (message: RoomMessage) => void,
): RoomWindow {
  let room: Window | null = null;
  let lastHeard = Number.NEGATIVE_INFINITY;
  let status: RoomStatus = 'none';
  const tell = (to: Window, message: ShowMessage | { readonly talk: 'speaker'; readonly deck: string }): void =>
    to.postMessage(message, messageTarget());

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const from = source as Window | null;
    if (from === null || origin !== ownOrigin() || !isRelated(from, room)) return;
    const message = readMessage(deck, data);
    if (message?.talk !== 'room') return;
    room = from;
    lastHeard = now();
    status = message.version === version ? 'there' : 'other version';
    heard(message);
  });
  const opener = window.opener as Window | null;
  if (opener !== null) tell(opener, { talk: 'speaker', deck });

  return {
    open() {
      if (room !== null && !room.closed) {
        room.focus();
        return;
      }
      room = openRoom(new URL('../deck.html', location.href), deck);
      status = room === null ? 'blocked' : 'opening';
    },
    show(state) {
      if (room === null || room.closed) return;
      tell(room, { talk: 'show', deck, version, view: roomView(state) });
    },
    status(moment) {
      if (room?.closed === true) [room, status] = [null, 'none'];
      if (status === 'there' && moment - lastHeard > silenceMs) status = 'none';
      return status;
    },
  };
}

/** Windows that were opened from here know this page as their opener, be it loaded anew or not. */
function isRelated(from: Window, room: Window | null): boolean {
  if (from === room || from === window.opener) return true;
  try {
    return from.opener === window;
  } catch {
    return false;
  }
}
