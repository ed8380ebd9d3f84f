/** How long a page waits before it asks again where the browser has given up, in milliseconds. */
const againMs = 1000;

/** What is done with the data of each kind of event. */
type Handlers = Readonly<Record<string, (data: unknown) => void>>;

/** A stream that is listened to for as long as the page lives. */
export interface ServerStream {
  /** Begins it anew, for a page that has reason to think that it is dead. */
  again(): void;
}

/**
 * Listens to a stream of the local server for as long as the page lives: after the server was gone, or the page asleep, it asks again by
 * itself, and the server answers with what holds now.
 * @param connected is told whenever the stream begins or breaks.
 */
export function listenToServer(address: string, handlers: Handlers, connected: (on: boolean) => void): ServerStream {
  let stream: EventSource;
  const open = (): void => {
    const opened = new EventSource(address);
    stream = opened;
    for (const [kind, handle] of Object.entries(handlers))
      opened.addEventListener(kind, (event: MessageEvent<string>) => handle(JSON.parse(event.data)));
    opened.addEventListener('open', () => connected(true));
    opened.addEventListener('error', () => {
      connected(false);
      // Where it was refused, such as by a server that has just begun and has another token, a browser tries no more.
      if (opened.readyState === EventSource.CLOSED) setTimeout(() => opened === stream && open(), againMs);
    });
  };
  open();
  return {
    again() {
      stream.close();
      connected(false);
      open();
    },
  };
}
