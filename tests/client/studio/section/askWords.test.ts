import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askWords } from '../../../../src/client/studio/section/askWords.ts';
import { changes } from '../../../../src/client/studio/server/serverState.ts';
import { noWords } from '../../../support/writingWords.ts';

/** What the server has; undefined while it is away. */
let version: string | undefined;
const asked: string[] = [];
beforeEach(() => {
  version = '1';
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (version === undefined) throw new Error('away');
    const isKnown = new URL(address, 'http://studio').searchParams.get('known') === version;
    return isKnown ? new Response(null, { status: 204 }) : Response.json({ ...noWords, version });
  });
});
afterEach(() => vi.unstubAllGlobals());

const words = () => askWords('decks/sections/part/one.md', 'small');

it('asks once, for its file and talk, and then knows', async () => {
  const ask = words();
  const [first, second] = [ask(), ask()];
  expect(await first).toMatchObject({ version: '1' });
  expect(await second).toBe(await first);
  expect(ask()).toMatchObject({ version: '1' });
  expect(asked).toEqual(['/.studio/words?file=decks%2Fsections%2Fpart%2Fone.md&talk=small&known=']);
});

it('asks again after a change, offers nothing of before meanwhile, and keeps what has not changed', async () => {
  const ask = words();
  const first = await ask();
  changes.value += 1;
  expect(await ask()).toBe(first);
  expect(asked).toHaveLength(2);
  expect(ask()).toBe(first);
  version = '2';
  changes.value += 1;
  const answer = ask();
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toMatchObject({ version: '2' });
  expect(ask()).toMatchObject({ version: '2' });
});

it('keeps what it knew while the server is away, and asks again', async () => {
  const ask = words();
  const first = await ask();
  version = undefined;
  changes.value += 1;
  expect(await ask()).toBe(first);
  version = '3';
  expect(await ask()).toMatchObject({ version: '3' });
});
