import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** One event for a page. `id` is what the page names in `Last-Event-ID` when it comes back after a break. */
export interface PageEvent {
  readonly id: string;
  readonly kind: string;
  /** Sent as JSON. */
  readonly data: unknown;
}

/** An open page that listens. */
export interface EventPage {
  /** Events arrive in the order in which they were sent. */
  send(event: PageEvent): void;
  end(): void;
  /** Fulfilled when the page is gone, or `end` was called. */
  readonly closed: Promise<void>;
}

/** A browser that lost the server tries again after this many milliseconds. */
const retryMs = 1000;

/**
 * Answers a page with a stream of server-sent events (HTML Standard §9.2) that stays open.
 * @param begin is given the page and the version it shows: from `Last-Event-ID` when it comes back after a break, else from
 *   `?version=` of the address, else empty.
 */
export function streamEvents(context: Context, begin: (page: EventPage, version: string) => void): Response {
  // Nothing is sent to who asks for the head alone, so nothing would ever notice that it has gone.
  if (context.req.method === 'HEAD') return context.body(null, 200, { 'Content-Type': 'text/event-stream' });
  const response = streamSSE(context, async (stream) => {
    const { promise: closed, resolve: end } = withResolvers();
    stream.onAbort(end);
    let sent = Promise.resolve();
    const send = ({ id, kind, data }: PageEvent): void => {
      sent = sent.then(() => stream.writeSSE({ id, event: kind, data: JSON.stringify(data), retry: retryMs }));
    };
    begin({ send, end, closed }, context.req.header('Last-Event-ID') ?? context.req.query('version') ?? '');
    await closed;
    await sent;
  });
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
