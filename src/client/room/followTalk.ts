import type Reveal from 'reveal.js';
import type { RoomView, TalkName } from '../../present/roomMessages.ts';
import { shownPoll, showPoll } from '../poll/showPoll.ts';
import { bindKey } from '../screen/bindKey.ts';
import { fillScreen } from './fillScreen.ts';
import type { RoomSide } from './speakerRoad.ts';
import { speakerServer } from './speakerServer.ts';
import { speakerWindow } from './speakerWindow.ts';
import { whiteScreen } from './whiteScreen.ts';

type RunningDeck = InstanceType<typeof Reveal>;

/** Makes the deck the room's window of a talk: it shows what the speaker's page says, and says what its own keys have shown. */
export function followTalk(deck: RunningDeck): void {
  const name = JSON.parse(document.getElementById('talk-name')?.textContent ?? 'null') as TalkName | null;
  if (name === null || window.self !== window.top) return;
  let told = 0;
  const white = whiteScreen();
  const side: RoomSide = {
    view: () => viewOf(deck, told, white.isOn()),
    hear: (message) => {
      if (message.talk !== 'show') return;
      told = message.view.revision;
      show(deck, message.view);
      showPoll(document.getElementById(message.view.place.slide), message.view.poll);
      white.set(message.view.blank === 'white');
    },
  };
  const { server } = document.documentElement.dataset;
  const road = server === undefined ? speakerWindow(name, side) : speakerServer(server, name, side);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    deck.on(event, road.say);
  bindKey(deck, 'speaker', road.open);
  fillScreen(name.deck);
}

/** Where the deck is, as the speaker's window reads it. */
function viewOf(deck: RunningDeck, revision: number, isWhite: boolean): RoomView {
  const slide = deck.getCurrentSlide() as HTMLElement | undefined;
  const last = deck.getIndices().f;
  return {
    revision,
    place: { slide: slide?.id ?? '', step: last === undefined ? 0 : last + 1 },
    blank: deck.isPaused() ? 'black' : isWhite ? 'white' : undefined,
    ...shownPoll(slide),
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
