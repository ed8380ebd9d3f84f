import { type RoomMessage, type RoomView, readMessage, type TalkName } from '../../present/roomMessages.ts';
import { listenToServer } from '../listenToServer.ts';
import { roomLine } from './roomLine.ts';
import type { RoomSide, SpeakerRoad } from './speakerRoad.ts';

/**
 * The road by the local server: it streams what is to be shown, and is sent what the room's own keys have shown.
 * @param server path of the deck there.
 */
export function speakerServer(server: string, name: TalkName, { view, hear }: RoomSide): SpeakerRoad {
  let speaker: Window | null = null;
  /** What was said or told last. */
  let last = '';
  /** What was said and has not come back yet. */
  let said: string[] = [];
  let isShowing = false;
  /** One after the other: what is sent by several connections at once may arrive in another order, and the room would jump back. */
  let sending = Promise.resolve();

  const show = (data: unknown): void => {
    const message = readMessage(name.deck, data);
    if (message?.talk !== 'show') return;
    if (message.version !== name.version) {
      // The talk was started anew with other slides.
      location.reload();
      return;
    }
    const told = keyOf(message.view);
    const echo = said.indexOf(told);
    said = echo < 0 ? [] : said.slice(echo + 1);
    // The room's own steps come back; it may be a step further by then.
    if (said.length > 0) return;
    last = told;
    isShowing = true;
    hear(message);
    isShowing = false;
  };
  listenToServer(`${server}/events`, { show }, () => undefined);

  const send = async (message: RoomMessage): Promise<void> => {
    const isHeard = await fetch(`${server}/room`, { method: 'POST', body: JSON.stringify(message) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isHeard) said = [];
  };
  return {
    say() {
      const now = view();
      const key = keyOf(now);
      if (isShowing || key === last) return;
      last = key;
      said.push(key);
      sending = sending.then(() => send({ talk: 'room', ...name, view: now }));
    },
    open() {
      if (speaker !== null && !speaker.closed) {
        speaker.focus();
        return;
      }
      speaker = window.open(`${server}/speaker`, `talk-speaker-${name.deck}`, 'popup,width=1280,height=760');
      if (speaker === null)
        roomLine(
          'The browser has blocked the speaker’s window. Allow windows for this page, or open the address that was printed.',
        );
    },
  };
}

function keyOf({ place, blank }: RoomView): string {
  return JSON.stringify([place.slide, place.step, blank]);
}
