import { type RoomMessage, roomView, type ShowMessage, type TalkName } from '../../present/roomMessages.ts';
import type { RoomsEvent, TalkEvent } from '../../present/serverMessages.ts';
import type { TalkState } from '../../present/talkState.ts';
import type { EventPage } from '../streamEvents.ts';

/** The newest state of a talk, and the open pages that are told of it. */
export interface TalkRelay {
  /** Undefined until a speaker's page has brought one. */
  newest(): TalkState | undefined;
  /** Takes over a state of a higher revision and tells all pages. @returns whether it did. */
  offer(state: TalkState): boolean;
  /** Passes on to speakers what the room's own keys have shown. */
  pass(message: RoomMessage): void;
  /** Lets a page of the room listen: it hears what it is to show, and nothing else of the talk. */
  joinRoom(page: EventPage): void;
  joinSpeaker(page: EventPage): void;
}

/** A relay nobody listens to yet. It keeps nothing on disk: after a start it asks the speaker's pages, which do. */
export function talkRelay({ deck, version }: TalkName): TalkRelay {
  const rooms = new Set<EventPage>();
  const speakers = new Set<EventPage>();
  let newest: TalkState | undefined;
  const tell = (pages: Iterable<EventPage>, kind: string, data: TalkEvent | ShowMessage | RoomMessage | RoomsEvent) => {
    for (const page of pages) page.send({ id: String(newest?.revision ?? ''), kind, data });
  };
  const tellTalk = (pages: Iterable<EventPage>): void => tell(pages, 'talk', { version, state: newest ?? null });
  const tellView = (pages: Iterable<EventPage>): void => {
    if (newest !== undefined) tell(pages, 'show', { talk: 'show', deck, version, view: roomView(newest) });
  };
  const tellRooms = (pages: Iterable<EventPage>): void => tell(pages, 'rooms', rooms.size);
  const join = (pages: Set<EventPage>, page: EventPage, left: () => void): void => {
    pages.add(page);
    void page.closed.then(() => {
      pages.delete(page);
      left();
    });
  };
  return {
    newest: () => newest,
    offer(state) {
      if (newest !== undefined && state.revision <= newest.revision) return false;
      newest = state;
      tellView(rooms);
      tellTalk(speakers);
      return true;
    },
    pass: (message) => tell(speakers, 'room', message),
    joinRoom(page) {
      join(rooms, page, () => tellRooms(speakers));
      tellView([page]);
      tellRooms(speakers);
    },
    joinSpeaker(page) {
      join(speakers, page, () => undefined);
      tellTalk([page]);
      tellRooms([page]);
    },
  };
}
