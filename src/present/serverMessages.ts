import type { TalkState } from './talkState.ts';

/** From the server to speakers' pages and phones, whenever the talk has changed and to each page that begins to listen. */
export interface TalkEvent {
  /** That of the slides that are served. */
  readonly version: string;
  /** The newest state; null while the server has none, and asks for one by that. */
  readonly state: TalkState | null;
  /** The moment on the server's machine, in milliseconds: a phone's clock may be another. */
  readonly at: number;
}

/** From the server to speakers' pages: how many of the room's pages listen. */
export type RoomsEvent = number;

/** From the server to speakers' pages: how many phones listen. */
export type PhonesEvent = number;

/** What the speaker's page shows for a phone to scan, or for a hand to type. */
export interface PhoneOffer {
  /** What a hand types into the phone. */
  readonly address: string;
  readonly code: string;
  /** For so many milliseconds from now. */
  readonly goodForMs: number;
  /** Address and code in one, as a code to scan: SVG path data in a square of that size. */
  readonly qr: { readonly size: number; readonly path: string };
}
