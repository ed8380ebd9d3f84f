import type { TalkEvent } from '../present/serverMessages.ts';
import { isSameTalk, stateFrom } from '../present/storedState.ts';
import type { TalkOutline } from '../present/talkOutline.ts';
import type { TalkState } from '../present/talkState.ts';
import { listenToServer, type ServerStream } from './listenToServer.ts';
import type { TalkStore } from './speaker/talkStore.ts';

/** A page's road to the talk on the local server. */
export interface TalkServer extends ServerStream {
  /** Sends what is newer here than there, once the server has said what it has. */
  send(): Promise<void>;
  /** Whether the server has said what it has, and nothing has gone wrong since. */
  isKnown(): boolean;
}

/** What a page makes of the road. */
interface TalkPage {
  /** Path below which the page's addresses lie. */
  readonly base: string;
  readonly outline: TalkOutline;
  readonly store: TalkStore;
  /**
   * Whether the page's own talk holds where the server knows less, such as after a start. A phone's never does: it takes what the server
   * has, and sends what was touched on that alone.
   */
  readonly leads: boolean;
  /** Gets what else the server says, by its kind. */
  readonly handlers: Readonly<Record<string, (data: unknown) => void>>;
  /** Is told whenever the stream begins or breaks, and whenever the server has said how the talk stands. */
  connected(on: boolean): void;
  /** Is told of what is said of the talk before it is taken over. */
  heard?(event: TalkEvent): void;
}

/**
 * Keeps a page's talk and the server's one: the state travels whole, both ways, and the higher revision holds. A page that wakes asks first.
 */
export function talkServer({ base, outline, store, leads, handlers, connected, heard }: TalkPage): TalkServer {
  const { version } = outline;
  /** The highest revision that the server is known to have; infinite while it has not said. */
  let known = Number.POSITIVE_INFINITY;
  let isSending = false;
  /** What was heard while touches were on their way. */
  let meanwhile: TalkState | undefined;

  const settle = (held: TalkState | undefined): void => {
    known = held?.revision ?? -1;
    if (held === undefined) return;
    const own = store.state();
    if (held.revision > own.revision) store.receive(held);
    // Two pages have changed one state at once: the one that came first holds. Else each keeps the time that it has counted.
    else if (held.revision === own.revision ? !isSameTalk(held, own) || !leads : !leads) store.adopt(held);
  };
  const post = async (): Promise<boolean> => {
    const sent = store.state();
    const answer = await fetch(`${base}/state?version=${version}&from=${known}`, {
      method: 'POST',
      body: JSON.stringify(sent),
    });
    if (answer.ok) known = sent.revision;
    else if (answer.status === 409) settle(stateFrom(outline, await answer.json()));
    return answer.ok || answer.status === 409;
  };
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const isDelivered = await delivered(post, () => store.state().revision > known);
    isSending = false;
    if (meanwhile !== undefined && meanwhile.revision > known) settle(meanwhile);
    meanwhile = undefined;
    // What was touched and not heard is gone: the page shows what the server has.
    if (!isDelivered && !leads) stream.again();
  };
  const talk = (data: unknown): void => {
    const event = data as TalkEvent;
    if (event.version !== version) {
      location.reload();
      return;
    }
    heard?.(event);
    const state = stateFrom(outline, event.state);
    if (isSending && !leads) meanwhile = state;
    else settle(state);
    connected(true);
    if (leads) void send();
  };
  const stream = listenToServer(`${base}/events`, { ...handlers, talk }, (on) => {
    if (!on) known = Number.POSITIVE_INFINITY;
    connected(on);
  });
  if (leads) store.listen(() => void send());
  return { ...stream, send, isKnown: () => known !== Number.POSITIVE_INFINITY };
}

/** Sends for as long as there is something to send. @returns false once the server is gone, or refuses it. */
async function delivered(post: () => Promise<boolean>, isLeft: () => boolean): Promise<boolean> {
  try {
    while (isLeft()) if (!(await post())) return false;
    return true;
  } catch {
    // Once it is back, its stream says what it has.
    return false;
  }
}
