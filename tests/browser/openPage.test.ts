import type { Page } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import { LostError } from '../../src/browser/lostError.ts';
import { openPage } from '../../src/browser/openPage.ts';
import { fakeBrowser, silentPage } from '../support/silentBrowser.ts';

const never = (): Promise<never> => new Promise(() => {});

it('opens a page anew when its process dies meanwhile, which Puppeteer does not notice', async () => {
  const newPage = vi.fn(async () => silentPage());
  const browser = fakeBrowser(newPage);
  newPage.mockImplementationOnce(() => {
    queueMicrotask(() => browser.lose(new LostError('page')));
    return never();
  });
  await expect(openPage(browser, '/tmp', undefined)).resolves.toHaveProperty('page');
  expect(newPage).toHaveBeenCalledTimes(2);
});

it('is lost when it dies again, or when the browser is gone', async () => {
  const dies = fakeBrowser(() => {
    queueMicrotask(() => dies.lose(new LostError('page')));
    return never();
  });
  await expect(openPage(dies, '/tmp', undefined)).rejects.toMatchObject({ lost: 'page' });

  const newPage = vi.fn(never);
  const gone = fakeBrowser(newPage);
  const opening = openPage(gone, '/tmp', undefined);
  Object.assign(gone.browser, { connected: false });
  gone.lose(new LostError('browser'));
  await expect(opening).rejects.toMatchObject({ lost: 'browser' });
  expect(newPage).toHaveBeenCalledTimes(1);
});

it('takes the blank page that is there, and another when that one does not answer', async () => {
  const blank = silentPage();
  const newPage = vi.fn(async () => silentPage());
  expect((await openPage(fakeBrowser(newPage), '/tmp', blank)).page).toBe(blank);
  expect(newPage).not.toHaveBeenCalled();
  const hangs = { on: () => undefined, createCDPSession: never, close: async () => undefined } as unknown as Page;
  expect((await openPage(fakeBrowser(newPage), '/tmp', hangs, 10)).page).not.toBe(hangs);
});

it('ends when no page comes, and closes one that comes too late', async () => {
  const page = silentPage();
  const close = vi.fn(async () => undefined);
  const late = { page: Object.assign(Object.create(page), { close }) as Page, come: (): void => undefined };
  const newPage = vi
    .fn(never as () => Promise<Page>)
    .mockImplementationOnce(() => new Promise((resolve) => Object.assign(late, { come: () => resolve(late.page) })));
  await expect(openPage(fakeBrowser(newPage), '/tmp', undefined, 10)).rejects.toMatchObject({ lost: 'browser' });
  late.come();
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});
