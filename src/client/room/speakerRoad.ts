import type { RoomView, TalkMessage } from '../../present/roomMessages.ts';

/** How the room's window reaches the speaker's: from file to file, or by the local server. */
export interface SpeakerRoad {
  /** Says what the room shows, after its own keys may have changed it. */
  say(): void;
  /** Opens the speaker's page, or brings it to the front. To be called as a key is pressed, else browsers refuse. */
  open(): void;
}

/** What a road needs of the room. */
export interface RoomSide {
  /** What stands in the room now. */
  view(): RoomView;
  hear(message: TalkMessage): void;
}
