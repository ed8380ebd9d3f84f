import type Reveal from 'reveal.js';
import {
  type RoomMessage,
  type RoomView,
  readMessage,
  type TalkMessage,
  type TalkName,
} from '../../present/roomMessages.ts';
import { messageTarget, ownOrigin } from '../ownOrigin.ts';
import { bindKey } from '../screen/bindKey.ts';
import { openSpeaker } from './openSpeaker.ts';
import { whiteScreen } from './whiteScreen.ts';

type RunningDeck = InstanceType<typeof Reveal>;

/** How often the room says where it is, in milliseconds: a speaker's page that was loaded anew hears of its room by that. */
const sayEveryMs = 1000;

/**
 * Makes the deck the room's window of a talk: it shows what the speaker's window says, and says what its own keys have shown. It
 * listens to the window that opened it, or that it has opened with `s`, and to no other.
 */
export function followTalk(deck: RunningDeck): void {
  const name = JSON.parse(document.getElementById('talk-name')?.textContent ?? 'null') as TalkName | null;
  if (name === null || window.self !== window.top) return;
  let speaker = window.opener as Window | null;
  let told = 0;
  const white = whiteScreen();

  const say = (): void => {
    if (speaker === null || speaker.closed) return;
    const message: RoomMessage = { talk: 'room', ...name, view: viewOf(deck, told, white.isOn()) };
    speaker.postMessage(message, messageTarget());
  };
  const hear = (message: TalkMessage | undefined): void => {
    if (message?.talk === 'speaker') say();
    if (message?.talk !== 'show') return;
    told = message.view.revision;
    show(deck, message.view);
    white.set(message.view.blank === 'white');
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== null && source === speaker && origin === ownOrigin()) hear(readMessage(name.deck, data));
  });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) deck.on(event, say);
  setInterval(say, sayEveryMs);
  bindKey(deck, 'speaker', () => {
    if (speaker !== null && !speaker.closed) speaker.focus();
    else speaker = openSpeaker(name.deck);
  });
  say();
}

/** Where the deck is, as the speaker's window reads it. */
function viewOf(deck: RunningDeck, revision: number, isWhite: boolean): RoomView {
  const slide = deck.getCurrentSlide() as HTMLElement | undefined;
  const last = deck.getIndices().f;
  return {
    revision,
    place: { slide: slide?.id ?? '', step: last === undefined ? 0 : last + 1 },
    blank: deck.isPaused() ? 'black' : isWhite ? 'white' : undefined,
  };
}

function show(deck: RunningDeck, { place, blank }: RoomView): void {
  const slide = document.getElementById(place.slide);
  if (slide?.matches('.slides section.slide') === true) {
    const { h, v } = deck.getIndices(slide);
    const now = deck.getIndices();
    if (now.h !== h || now.v !== v || (now.f ?? -1) !== place.step - 1) deck.slide(h, v, place.step - 1);
  }
  if (deck.isPaused() !== (blank === 'black')) deck.togglePause(blank === 'black');
}
