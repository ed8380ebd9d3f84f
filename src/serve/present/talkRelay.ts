import { applyAction } from '../../present/applyAction.ts';
import { countTime } from '../../present/countTime.ts';
import { type RoomMessage, roomView, type ShowMessage } from '../../present/roomMessages.ts';
import type { PhonesEvent, RoomsEvent, TalkEvent } from '../../present/serverMessages.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { newTalkState, type TalkState } from '../../present/talkState.ts';
import { withTimesOf } from '../../present/withTimesOf.ts';
import type { EventPage } from '../streamEvents.ts';

/** The newest state of a talk, and the open pages that are told of it. */
export interface TalkRelay {
  /** Undefined until a speaker's page has brought one. */
  newest(): TalkState | undefined;
  /** Takes over a state of a higher revision and tells all pages. @returns whether it did. */
  offer(state: TalkState): boolean;
  /**
   * Takes over what a touch on a phone has made of the newest state, with the times that were counted here.
   * @param from revision of the state that was touched; -1 when the phone was told of none. Another than the newest is refused.
   */
  touch(state: TalkState, from: number): boolean;
  /** Passes on to speakers what the room's own keys have shown; without one, the talk goes there by itself. */
  pass(message: RoomMessage): void;
  /** Counts the time, and has phones hear that they are connected. To be called each second. */
  count(): void;
  /** Lets a page of the room listen: it hears what it is to show, and nothing else of the talk. */
  joinRoom(page: EventPage): void;
  joinSpeaker(page: EventPage): void;
  joinPhone(page: EventPage): void;
}

/** Phones hear something at each so many counts: a radio that was lost is told by silence alone. */
const countsPerBeat = 5;

/**
 * A relay nobody listens to yet. It keeps nothing on disk: after a start it asks the speaker's pages, which do.
 * @param now the moment, in milliseconds.
 */
export function talkRelay(outline: TalkOutline, now: () => number): TalkRelay {
  const { deck, version } = outline;
  const rooms = new Set<EventPage>();
  const speakers = new Set<EventPage>();
  const phones = new Set<EventPage>();
  let newest: TalkState | undefined;
  let counts = 0;
  const tell = (
    pages: Iterable<EventPage>,
    kind: string,
    data: TalkEvent | ShowMessage | RoomMessage | RoomsEvent | PhonesEvent,
  ) => {
    for (const page of pages) page.send({ id: String(newest?.revision ?? ''), kind, data });
  };
  const tellTalk = (pages: Iterable<EventPage>): void =>
    tell(pages, 'talk', { version, state: newest ?? null, at: now() });
  const tellView = (pages: Iterable<EventPage>): void => {
    if (newest !== undefined) tell(pages, 'show', { talk: 'show', deck, version, view: roomView(newest) });
  };
  const tellRooms = (pages: Iterable<EventPage>): void => tell(pages, 'rooms', rooms.size);
  const tellPhones = (pages: Iterable<EventPage>): void => tell(pages, 'phones', phones.size);
  const join = (pages: Set<EventPage>, page: EventPage, left: () => void): void => {
    pages.add(page);
    void page.closed.then(() => {
      pages.delete(page);
      left();
    });
  };
  const take = (state: TalkState): void => {
    newest = state;
    tellView(rooms);
    tellTalk(speakers);
    tellTalk(phones);
  };
  return {
    newest: () => newest,
    offer(state) {
      if (newest !== undefined && state.revision <= newest.revision) return false;
      take(state);
      return true;
    },
    touch(state, from) {
      if (newest === undefined) {
        take(state);
        return true;
      }
      if (from !== newest.revision || state.revision <= from) return false;
      take(withTimesOf(state, countTime(newest, now())));
      return true;
    },
    pass(message) {
      tell(speakers, 'room', message);
      if (speakers.size > 0) return;
      const { place, blank } = message.view;
      const before = newest ?? newTalkState(outline, now());
      const after = applyAction(outline, before, { kind: 'room', at: place, blank }, now());
      if (after.revision > before.revision) take(after);
    },
    count() {
      if (newest !== undefined) newest = countTime(newest, now());
      counts += 1;
      if (counts % countsPerBeat === 0) tellTalk(phones);
    },
    joinRoom(page) {
      join(rooms, page, () => tellRooms(speakers));
      tellView([page]);
      tellRooms(speakers);
    },
    joinSpeaker(page) {
      join(speakers, page, () => undefined);
      tellTalk([page]);
      tellRooms([page]);
      tellPhones([page]);
    },
    joinPhone(page) {
      join(phones, page, () => tellPhones(speakers));
      tellTalk([page]);
      tellPhones(speakers);
    },
  };
}
