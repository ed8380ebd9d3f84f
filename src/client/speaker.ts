import './deskColors.css';
import './speaker/speaker.css';
import { isSamePoll, type RoomMessage, roomView } from '../present/roomMessages.ts';
import { deckParts } from './speaker/deckParts.ts';
import { keepAwake } from './speaker/keepAwake.ts';
import { listenToButtons, listenToKeys } from './speaker/listenToKeys.ts';
import { phoneDialog } from './speaker/phoneDialog.ts';
import { roomServer } from './speaker/roomServer.ts';
import { type RoomStatus, roomWindow } from './speaker/roomWindow.ts';
import { speakerDesk } from './speaker/speakerDesk.ts';
import { talkStore } from './speaker/talkStore.ts';

void start();

/** Puts the desk together: the state, what shows it, and the road to the room's window. */
async function start(): Promise<void> {
  const parts = deckParts();
  const { outline } = parts;
  const now = (): number => Date.now();
  const store = talkStore(outline, now);
  // What the room's own keys have done is not told to it again: it may be a step further by then.
  let isFromRoom = false;
  let toldRevision = store.state().revision;
  const heard = ({ view }: RoomMessage): void => {
    if (view.revision < toldRevision) {
      // It has not heard of the last change yet, and what it shows is old.
      room.show(store.state());
      return;
    }
    const before = store.state().revision;
    isFromRoom = true;
    store.do({ kind: 'room', at: view.place, blank: view.blank });
    isFromRoom = false;
    // One that was loaded anew and came here by its own keys lacks the counts. It is told them once it stands still.
    const state = store.state();
    if (state.revision === before && !isSamePoll(view, roomView(state))) room.show(state);
  };
  const { server } = document.documentElement.dataset;
  const phone = phoneDialog(server, now);
  const room =
    server === undefined ? roomWindow(outline, now, heard) : roomServer(server, outline, store, heard, phone.joined);
  const desk = await speakerDesk(
    parts,
    store,
    now,
    () => {
      room.open();
      tellRoom();
    },
    phone.open,
  );
  let said: RoomStatus = 'none';
  const tellRoom = (): void => {
    const status = room.status(now());
    if (status !== said) desk.say(roomWords[status]);
    said = status;
    document.documentElement.dataset.room = status;
  };
  let shown = store.state().revision;
  store.listen((state) => {
    if (state.revision !== shown && !isFromRoom) {
      toldRevision = state.revision;
      room.show(state);
    }
    shown = state.revision;
  });
  const tick = (): void => {
    desk.tick();
    tellRoom();
  };
  listenToKeys(document, desk.give);
  listenToButtons(desk.give);
  keepAwake();
  tick();
  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  document.documentElement.dataset.ready = '';
}

/** What is said of the room's window. */
const roomWords: Readonly<Record<RoomStatus, string>> = {
  none: 'The room’s window is closed. S opens it again.',
  blocked:
    'The browser has blocked the room’s window. Allow windows for this page (at the end of the address line) and press S again; or open deck.html yourself and press S there. This page works alone, too.',
  opening: 'Move the room’s window to the projector, click into it and press F for the full screen.',
  there: '',
  'other version':
    'The room’s window shows another version of this deck than these notes. Build the deck anew, and open both again.',
  'server gone':
    'The program `talk present` has ended. Start it again with the same port, and all goes on by itself; until then this page goes on alone.',
};
