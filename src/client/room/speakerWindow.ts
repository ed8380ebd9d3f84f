import { type RoomMessage, readMessage, type TalkName } from '../../present/roomMessages.ts';
import { messageTarget, ownOrigin } from '../ownOrigin.ts';
import { openSpeaker } from './openSpeaker.ts';
import type { RoomSide, SpeakerRoad } from './speakerRoad.ts';

/** How often the room says where it is, in milliseconds: a speaker's page that was loaded anew hears of its room by that. */
const sayEveryMs = 1000;

/** The road from file to file: the window that opened this one, or that it has opened, and no other. */
export function speakerWindow(name: TalkName, { view, hear }: RoomSide): SpeakerRoad {
  let speaker = window.opener as Window | null;
  const say = (): void => {
    if (speaker === null || speaker.closed) return;
    const message: RoomMessage = { talk: 'room', ...name, view: view() };
    speaker.postMessage(message, messageTarget());
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || source !== speaker || origin !== ownOrigin()) return;
    const message = readMessage(name.deck, data);
    if (message?.talk === 'speaker') say();
    if (message !== undefined) hear(message);
  });
  setInterval(say, sayEveryMs);
  say();
  return {
    say,
    open() {
      if (speaker !== null && !speaker.closed) speaker.focus();
      else speaker = openSpeaker(name.deck);
    },
  };
}
