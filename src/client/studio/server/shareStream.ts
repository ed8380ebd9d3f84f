import { listenToServer } from '../../listenToServer.ts';

/** One event of the stream. */
export interface SharedEvent {
  readonly kind: string;
  readonly data: unknown;
}

export interface SharedWish {
  /** What is done with the data of each kind of event. */
  readonly handlers: Readonly<Record<string, (data: unknown) => void>>;
  /** Events of one key take the place of each other: of each key a window that comes later hears the last one. */
  keyOf(event: SharedEvent): string;
  /** Is told whenever the stream begins or breaks. */
  connected(on: boolean): void;
}

/** What windows tell each other. @param to one of them; all when left out. */
type Message =
  | { readonly say: 'event'; readonly event: SharedEvent; readonly to?: string }
  | { readonly say: 'connected'; readonly on: boolean; readonly to?: string }
  | { readonly say: 'here'; readonly from: string };

/**
 * Listens to a stream of the server together with all other windows of this browser: a browser keeps six roads to a server, and a stream
 * takes one for good. One window holds it and tells the others; when it goes, the next one does, and the server tells that one what
 * holds now, so that nothing is missed.
 */
export function shareStream(address: string, { handlers, keyOf, connected }: SharedWish): void {
  const name = `talk ${address}`;
  const channel = new BroadcastChannel(name);
  const me = crypto.randomUUID();
  const tell = (message: Message): void => channel.postMessage(message);
  let answer: (to: string) => void = () => undefined;

  const lead = (): void => {
    const latest = new Map<string, SharedEvent>();
    let isOn = false;
    answer = (to) => {
      tell({ say: 'connected', on: isOn, to });
      for (const event of latest.values()) tell({ say: 'event', event, to });
    };
    const shared = Object.entries(handlers).map(([kind, handle]) => {
      const hear = (data: unknown): void => {
        const event = { kind, data };
        latest.set(keyOf(event), event);
        tell({ say: 'event', event });
        handle(data);
      };
      return [kind, hear] as const;
    });
    listenToServer(address, Object.fromEntries(shared), (on) => {
      isOn = on;
      tell({ say: 'connected', on });
      connected(on);
    });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.say === 'here') answer(data.from);
    else if (data.to !== undefined && data.to !== me) return;
    else if (data.say === 'connected') connected(data.on);
    else handlers[data.event.kind]?.(data.event.data);
  });
  tell({ say: 'here', from: me });
  // Held for as long as the window lives.
  void navigator.locks.request(name, () => new Promise<never>(lead));
}
