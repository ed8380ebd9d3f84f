import { describe, expect, it } from 'vitest';
import { openEventStream } from '../../../src/serve/preview/eventStream.ts';
import type { EventPage, PageEvent } from '../../../src/serve/streamEvents.ts';

/** A page that writes down what it is sent. */
function listener() {
  const heard: PageEvent[] = [];
  let end = (): void => {};
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const page: EventPage = { send: (event) => void heard.push(event), end, closed };
  return { page, heard };
}

describe('openEventStream', () => {
  it('sends to all pages, or to the one that is named', () => {
    const stream = openEventStream();
    const [one, other] = [listener(), listener()];
    stream.join(one.page);
    stream.join(other.page);
    stream.send('faults', [], 'a.1');
    stream.send('reload', null, 'a.2', other.page);
    expect(one.heard).toEqual([{ id: 'a.1', kind: 'faults', data: [] }]);
    expect(other.heard).toEqual([
      { id: 'a.1', kind: 'faults', data: [] },
      { id: 'a.2', kind: 'reload', data: null },
    ]);
  });

  it('forgets a page that has gone, and all when it is closed', async () => {
    const stream = openEventStream();
    const [one, other] = [listener(), listener()];
    stream.join(one.page);
    stream.join(other.page);
    one.page.end();
    await one.page.closed;
    expect(stream.listeners).toBe(1);
    stream.close();
    await other.page.closed;
    expect(stream.listeners).toBe(0);
  });
});
