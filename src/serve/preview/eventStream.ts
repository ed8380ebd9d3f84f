import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PreviewEvents } from '../../model/preview.ts';

/** The open pages of one deck, each listening on a stream of server-sent events (HTML Standard §9.2). */
export interface EventStream {
  readonly listeners: number;
  /**
   * Takes a page in. The page says which version it shows: in `Last-Event-ID` when it comes back after a break, else in the
   * address. @returns that version.
   */
  join(request: IncomingMessage, response: ServerResponse, version: string | null): string;
  /** Sends to one page, or to all when none is named. `version` is the one that a page shows after this event. */
  send<K extends keyof PreviewEvents>(kind: K, data: PreviewEvents[K], version: string, to?: ServerResponse): void;
  close(): void;
}

/** A browser that lost the preview tries again after this many milliseconds. */
const retryMs = 1000;

/** A stream nobody listens to yet. */
export function openEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  return {
    get listeners() {
      return pages.size;
    },
    join(request, response, version) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: ${retryMs}\n\n`);
      pages.add(response);
      response.once('close', () => pages.delete(response));
      const last = request.headers['last-event-id'];
      return (typeof last === 'string' ? last : version) ?? '';
    },
    send(kind, data, version, to) {
      // JSON has no bare line ends, so one `data:` line holds it all.
      const text = `id: ${version}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const page of to === undefined ? pages : [to]) page.write(text);
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
