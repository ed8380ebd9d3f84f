import { isHands } from './pollCounts.ts';
import type { Place, TalkOutline } from './talkOutline.ts';
import type { Blank, TalkState } from './talkState.ts';

/** What the room's window shows. It is told nothing else of the talk: no notes, no times. */
export interface RoomView {
  /** That of the state it comes from. */
  readonly revision: number;
  readonly place: Place;
  readonly blank: Blank | undefined;
  /** Hands counted in the poll of the slide, answer by answer; absent while none is. */
  readonly poll?: readonly number[];
}

/** Whose talk a message is about; windows of other talks do not listen. */
export type TalkName = Pick<TalkOutline, 'deck' | 'version'>;

/** From the speaker's window to the room's: show this. */
export interface ShowMessage extends TalkName {
  readonly talk: 'show';
  readonly view: RoomView;
}

/** From the room's window: this is what stands here. `view.revision` is the last one that it was told, 0 when none was. */
export interface RoomMessage extends TalkName {
  readonly talk: 'room';
  readonly view: RoomView;
}

/** From the speaker's window to the one that has opened it: I am here. */
export interface SpeakerMessage extends Pick<TalkName, 'deck'> {
  readonly talk: 'speaker';
}

export type TalkMessage = ShowMessage | RoomMessage | SpeakerMessage;

export function roomView({ revision, place, frozen, blank, polls }: TalkState): RoomView {
  const shown = frozen ?? place;
  const poll = polls[shown.slide];
  return { revision, place: shown, blank, ...(poll === undefined ? {} : { poll }) };
}

/** Whether two windows show the same counts. */
export function isSamePoll({ poll: one }: RoomView, { poll: other }: RoomView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A message of a deck's windows; undefined for whatever else a window is sent. */
export function readMessage(deck: string, data: unknown): TalkMessage | undefined {
  if (!isFields(data) || data.deck !== deck) return undefined;
  if (data.talk === 'speaker') return { talk: 'speaker', deck };
  const view = readView(data.view);
  if ((data.talk !== 'show' && data.talk !== 'room') || typeof data.version !== 'string' || view === undefined)
    return undefined;
  return { talk: data.talk, deck, version: data.version, view };
}

function readView(data: unknown): RoomView | undefined {
  if (!isFields(data) || !isFields(data.place)) return undefined;
  const { revision, blank, poll } = data;
  const { slide, step } = data.place;
  if (typeof revision !== 'number' || typeof slide !== 'string' || typeof step !== 'number') return undefined;
  if (blank !== undefined && blank !== 'black' && blank !== 'white') return undefined;
  if (poll !== undefined && !isHands(poll)) return undefined;
  return { revision, place: { slide, step }, blank, ...(poll === undefined ? {} : { poll }) };
}

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
