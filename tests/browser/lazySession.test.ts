import { expect, it } from 'vitest';
import { openLazySession } from '../../src/browser/lazySession.ts';

const readClientScript = async (): Promise<string> => '';

it('starts no browser before the first page, and so misses none', async () => {
  await openLazySession({ readClientScript, explicit: '/nowhere/chrome' }).close();
});

it('tells of a browser that is not there at the first page, and closes all the same', async () => {
  const session = openLazySession({ readClientScript, explicit: '/nowhere/chrome' });
  await expect(session.withPage(async () => 'seen')).rejects.toMatchObject({ code: 'no-browser' });
  await session.close();
});
