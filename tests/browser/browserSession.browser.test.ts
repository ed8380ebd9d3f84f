import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { type BrowserSession, openSession, type UsePage, withSession } from '../../src/browser/browserSession.ts';
import type { Deadline } from '../../src/browser/deadline.ts';
import { deferred } from '../../src/browser/deferred.ts';
import { findBrowser } from '../../src/browser/findBrowser.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { joinBrowser } from '../support/browser.ts';
import { readClientScript } from '../support/clientScript.ts';
import { documentFonts, slidesJob } from '../support/document.ts';

const folder = mkdtempSync(join(tmpdir(), 'talk-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program of ours in the place of a browser. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Prints one page and tells how many came out. */
async function aPage(session: BrowserSession): Promise<number> {
  return (await printDocument(session, slidesJob(['<h2>One</h2>']), documentFonts)).pages;
}

describe('a browser that is not there or does not start', () => {
  it('is reported when the first page is asked for, whatever was done before', async () => {
    const steps: string[] = [];
    const run = withSession({ readClientScript, explicit: '/nowhere/chrome' }, async (session) => {
      await new Promise(setImmediate);
      steps.push('rendered');
      return aPage(session);
    });
    await expect(run).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining('/nowhere/chrome'),
    });
    expect(steps).toEqual(['rendered']);
  });

  it('is no failure for a run that needs no page', async () => {
    await expect(withSession({ readClientScript, explicit: '/nowhere/chrome' }, async () => 'checked')).resolves.toBe(
      'checked',
    );
  });

  it('does not hide what went wrong before', async () => {
    const run = withSession({ readClientScript, explicit: '/nowhere/chrome' }, async () => {
      throw new Error('the cause');
    });
    await expect(run).rejects.toThrow('the cause');
  });

  it.each([
    ['fails', 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127', /libnss3/],
    ['ends at once', 'exit 0', /did not start/],
  ])('says why a program that %s is no browser', async (name, script, reason) => {
    const run = withSession({ readClientScript, explicit: program(name.replaceAll(' ', '-'), script) }, aPage);
    await expect(run).rejects.toMatchObject({ code: 'browser-failed', message: expect.stringMatching(reason) });
  });

  it('waits no longer than it may for one that hangs', async () => {
    const run = withSession({ readClientScript, explicit: program('hangs', 'exec sleep 60'), timeoutMs: 500 }, aPage);
    await expect(run).rejects.toMatchObject({ code: 'browser-failed', message: expect.stringContaining('Timed out') });
  });
});

/** Work that waits, and lets go when nobody wants it any more. */
const forever = (end: Deadline): Promise<never> => end.reach(new Promise<never>(() => {}));

describe('work that nobody wants any more', () => {
  it('fails at once, its browser is gone, and no other is started', async () => {
    const controller = new AbortController();
    const said: string[] = [];
    const session = openSession({ readClientScript, signal: controller.signal, say: (line) => said.push(line) });
    const work = session.withPage(async (_page, _watch, _client, deadline) => {
      controller.abort();
      return forever(deadline);
    });
    await expect(work).rejects.toMatchObject({ code: 'browser-failed' });
    await expect(aPage(session)).rejects.toMatchObject({ code: 'browser-failed' });
    expect(said.join(' ')).not.toContain('again');
    await session.close();
  });
});

describe('a browser that dies', () => {
  it('while it prints, is started again, and the print goes well', async () => {
    const said: string[] = [];
    await withSession({ readClientScript, say: (line) => said.push(line) }, async (session) => {
      const pid = await pidOf(session);
      const job = slidesJob(Array.from({ length: 400 }, (_, index) => `<h2>Slide ${index}</h2>`));
      const kill = vi.fn().mockImplementationOnce(() => killAll(pid));
      expect(await printDocument(session, job, documentFonts, kill)).toMatchObject({ pages: 400 });
      expect(kill).toHaveBeenCalledTimes(2);
    });
    expect(said.at(-1)).toContain('started again');
  });

  it('again when it was started again, ends the print and those after it, in a sentence', async () => {
    await withSession({ readClientScript }, async (session) => {
      const tried = vi.fn();
      const print = session.withPage(
        async (page, _watch, _client, end) => {
          tried();
          killAll(page.browser().process()?.pid ?? 0);
          await forever(end);
        },
        { name: 'a-talk/slides.pdf' },
      );
      await expect(print).rejects.toMatchObject({
        code: 'browser-failed',
        message: expect.stringContaining('a-talk/slides.pdf'),
      });
      expect(tried).toHaveBeenCalledTimes(2);
      await expect(aPage(session)).rejects.toMatchObject({ code: 'browser-failed' });
    });
  });

  it('before its first page is asked for, is started again', async () => {
    await withSession({ readClientScript }, async (session) => {
      const pid = await pidOf(session);
      killAll(pid);
      await expect(aPage(session)).resolves.toBe(1);
      expect(await pidOf(session)).not.toBe(pid);
    });
  });

  it('in all but name, since it opens no page any more, is started again', async () => {
    await withSession({ readClientScript }, async (session) => {
      const pid = await pidOf(session);
      process.kill(-pid, 'SIGSTOP');
      await expect(session.withPage((page) => page.title(), { limitMs: 4_000 })).resolves.toBe('');
      expect(await pidOf(session)).not.toBe(pid);
    });
  });

  it('as it starts, is started again', async () => {
    const { path } = findBrowser(browserSearch());
    const explicit = program('dies-once', `[ -e "$0.died" ] && exec "${path}" "$@"; touch "$0.died"; kill -9 $$`);
    const session = { readClientScript, explicit };
    // Not by the way for browsers that know no pipe, which opens a port.
    await withSession(session, async (own) => expect([await aPage(own), await own.endpoint()]).toEqual([1, '']));
  });

  it('as it starts, while what it has started holds its pipes, is started again', async () => {
    const { path } = findBrowser(browserSearch());
    const dies = 'touch "$0.died"; sleep 60 & kill -9 $$';
    const explicit = program('dies-with-child', `[ -e "$0.died" ] && exec "${path}" "$@"; ${dies}`);
    await expect(withSession({ readClientScript, explicit, timeoutMs: 20_000 }, aPage)).resolves.toBe(1);
  });
});

describe('a page whose process dies', () => {
  const crash: UsePage<never> = (page, _watch, _client, end) => {
    page.goto('chrome://crash').catch(() => undefined);
    return forever(end);
  };

  it('is opened again, and the work done again', async () => {
    const session = joinBrowser();
    const work = vi.fn<UsePage<string>>((page) => page.title()).mockImplementationOnce(crash);
    await expect(session.withPage(work)).resolves.toBe('');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('again, fails that work and no other', async () => {
    const session = joinBrowser();
    await expect(session.withPage(crash)).rejects.toMatchObject({ code: 'browser-failed' });
    await expect(aPage(session)).resolves.toBe(1);
  });

  it('with news in other words than of a death, is lost all the same', async () => {
    const session = joinBrowser();
    const work = vi
      .fn(async (page: Page) => page.title())
      .mockImplementationOnce(async (page) => {
        await Promise.all([page.waitForNavigation({ timeout: 0 }), page.goto('chrome://crash', { timeout: 0 })]);
        return '';
      });
    await expect(session.withPage(work)).resolves.toBe('');
  });
});

describe('a shared page', () => {
  let session: BrowserSession;
  beforeAll(() => {
    session = joinBrowser();
  });
  const same: UsePage<Page> = async (page) => page;

  it('is that of the work before, where both may share it', async () => {
    const first = await session.withPage(same, { shared: true });
    expect(await session.withPage(same)).not.toBe(first);
    expect(await session.withPage(same, { shared: true })).toBe(first);
    await session.withPage(same);
    expect(first.isClosed()).toBe(false);
  });

  it('tells of its own document alone', async () => {
    const job = (html: string) => slidesJob(['<h2>One</h2>', html]);
    const bad = printDocument(session, job('<img src="http://127.0.0.1:9/a.png" alt="">'), documentFonts);
    await expect(bad).rejects.toMatchObject({ code: 'print-wrong' });
    await expect(aPage(session)).resolves.toBe(1);
    await expect(aPage(session)).resolves.toBe(1);
  });

  it('prints in a window of one size, whatever was done before', async () => {
    const first = await session.withPage(same, { shared: true });
    await first.setViewport({ width: 1280, height: 900 });
    await aPage(session);
    expect(first.viewport()).toMatchObject({ width: 800, height: 600 });
  });

  it('does not stay in a browser that goes on without the session', async () => {
    const own = openSession({ readClientScript, endpoint: await session.endpoint() });
    const page = await own.withPage(same, { shared: true });
    const closed = new Promise((hear) => page.once('close', hear));
    await Promise.all([closed, own.close()]);
  });

  it('that failed its work is closed', async () => {
    const pages: Page[] = [];
    const fails: UsePage<never> = async (page) => {
      pages.push(page);
      throw new Error('the cause');
    };
    await expect(session.withPage(fails, { shared: true })).rejects.toThrow('the cause');
    expect(pages.map((page) => page.isClosed())).toEqual([true]);
  });

  it('that dies as it waits is not used again', async () => {
    const first = await session.withPage(same, { shared: true });
    const death = new Promise((hear) => first.once('error', hear));
    first.goto('chrome://crash').catch(() => undefined);
    await death;
    const work = vi.fn(same);
    expect(await session.withPage(work, { shared: true })).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

it('a fault in a script of ours is no death, and is not tried again', async () => {
  const session = joinBrowser();
  const work = vi.fn((page: Page) => page.evaluate('nothing.at.all'));
  await expect(session.withPage(work)).rejects.toThrow('nothing is not defined');
  expect(work).toHaveBeenCalledTimes(1);
});

describe('one browser for a run', () => {
  it('is closed after use, and after a failure, which it does not hide', async () => {
    let pid = 0;
    const run = withSession({ readClientScript }, async (session) => {
      pid = await pidOf(session);
      throw new Error('the cause');
    });
    await expect(run).rejects.toThrow('the cause');
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow());
  });

  it('has no more pages open at once than allowed', async () => {
    let [now, most] = [0, 0];
    const two = deferred();
    await withSession({ readClientScript, pagesInFlight: 2 }, (session) =>
      Promise.all(
        Array.from({ length: 6 }, () =>
          session.withPage(async (page) => {
            now += 1;
            most = Math.max(most, now);
            if (now === 2) two.raise();
            await two.raised;
            // A way to the browser and back: time for a third, if it were let in.
            await page.title();
            now -= 1;
          }),
        ),
      ),
    );
    expect(most).toBe(2);
  });

  it('listens on no port unless it is shared', async () => {
    await withSession({ readClientScript }, async (session) => expect(await session.endpoint()).toBe(''));
  });
});

describe('the sandbox', () => {
  const { getuid } = process;
  beforeEach(() => vi.stubEnv('TALK_NO_SANDBOX', ''));
  afterEach(() => {
    vi.unstubAllEnvs();
    Object.assign(process, { getuid });
  });

  /** The flags that the browser is started with, written down by a program in its place; and what was said. */
  async function start(uid: number): Promise<{ flags: string; said: readonly string[] }> {
    Object.assign(process, { getuid: () => uid });
    const file = join(folder, 'flags');
    const said: string[] = [];
    const explicit = program('notes-flags', `echo "$@" > ${file}; exit 1`);
    await withSession({ readClientScript, explicit, say: (line) => said.push(line) }, aPage).catch(() => undefined);
    return { flags: readFileSync(file, 'utf8'), said };
  }

  it('stays on for a user', async () => {
    const { flags, said } = await start(1000);
    expect(flags).not.toContain('--no-sandbox');
    expect(said).toEqual([]);
  });

  it('is off for root, and for a user who asks, and this is said once', async () => {
    const root = await start(0);
    expect(root.flags).toContain('--no-sandbox');
    expect(root.said).toEqual([expect.stringContaining('root')]);
    vi.stubEnv('TALK_NO_SANDBOX', '1');
    const asked = await start(1000);
    expect(asked.flags).toContain('--no-sandbox');
    expect(asked.said).toEqual([expect.stringContaining('TALK_NO_SANDBOX')]);
  });
});

describe('the temporary folder', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('keeps nothing of a browser that is killed', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', temporary);
    const session = openSession({ readClientScript });
    killAll(await pidOf(session));
    await session.close();
    // A full Chromium that is killed leaves a lock of its own.
    expect(readdirSync(temporary).filter((name) => !name.startsWith('org.chromium.'))).toEqual([]);
  });

  it('that is not there is told of when the first page is asked for', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'nowhere'));
    await expect(withSession({ readClientScript }, aPage)).rejects.toMatchObject({
      code: 'browser-failed',
      hint: expect.stringContaining('TMPDIR'),
    });
  });
});

/** Kills a browser with all its processes; Debian's starts from a script that a signal to the process alone would end. */
function killAll(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}

/** The process id of the session's own browser. */
function pidOf(session: BrowserSession): Promise<number> {
  return session.withPage(async (page) => page.browser().process()?.pid ?? 0);
}

it('reports a browser that cannot be joined', async () => {
  const run = withSession({ readClientScript, endpoint: 'ws://127.0.0.1:9/none' }, aPage);
  await expect(run).rejects.toMatchObject({ code: 'browser-failed' });
});
