import type { PreviewEvents } from '../../model/preview.ts';
import type { EventPage } from '../streamEvents.ts';

/** The open pages of one deck. */
export interface EventStream {
  readonly listeners: number;
  join(page: EventPage): void;
  /** Sends to one page, or to all when none is named. `version` is the one that a page shows after this event. */
  send<K extends keyof PreviewEvents>(kind: K, data: PreviewEvents[K], version: string, to?: EventPage): void;
  close(): void;
}

/** A stream nobody listens to yet. */
export function openEventStream(): EventStream {
  const pages = new Set<EventPage>();
  return {
    get listeners() {
      return pages.size;
    },
    join(page) {
      pages.add(page);
      void page.closed.then(() => pages.delete(page));
    },
    send(kind, data, version, to) {
      for (const page of to === undefined ? pages : [to]) page.send({ id: version, kind, data });
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
