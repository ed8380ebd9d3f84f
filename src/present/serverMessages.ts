import type { TalkState } from './talkState.ts';

/** From the server to speakers' pages, whenever the talk has changed and to each page that begins to listen. */
export interface TalkEvent {
  /** That of the slides that are served. */
  readonly version: string;
  /** The newest state; null while the server has none, and asks for one by that. */
  readonly state: TalkState | null;
}

/** From the server to speakers' pages: how many of the room's pages listen. */
export type RoomsEvent = number;
