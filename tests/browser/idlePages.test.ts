import type { Page } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import { idlePages, mostDocuments } from '../../src/browser/idlePages.ts';
import type { OpenedPage } from '../../src/browser/openPage.ts';

/** A page that may be told to die. */
function opened(isClosed = false): OpenedPage & { die(): void } {
  let dies = (): void => {};
  const page = {
    isClosed: () => isClosed,
    once: (_: string, hear: () => void) => {
      dies = hear;
    },
  } as unknown as Page;
  const watch = {
    refused: [] as string[],
    errors: [] as string[],
    folder: '/',
    allow: vi.fn(),
    forget: vi.fn(),
    showOnScreen: vi.fn(),
  };
  return { page, watch, die: () => dies() };
}

it('gives a page that was kept once, with nothing written down of its last document', () => {
  const idle = idlePages();
  const page = opened();
  expect(idle.take()).toBeUndefined();
  expect(idle.keep(page)).toBe(true);
  expect(page.watch.forget).not.toHaveBeenCalled();
  expect(idle.take()).toBe(page);
  expect(page.watch.forget).toHaveBeenCalledTimes(1);
  expect(idle.take()).toBeUndefined();
});

it('gives none that died as it waited', () => {
  const idle = idlePages();
  const [dies, lives] = [opened(), opened()];
  idle.keep(lives);
  idle.keep(dies);
  dies.die();
  expect(idle.take()).toBe(lives);
  expect(idle.take()).toBeUndefined();
});

it('keeps none that is closed, or whose document had a fault', () => {
  const idle = idlePages();
  const [refused, failed] = [opened(), opened()];
  refused.watch.refused.push('http://example.org/');
  failed.watch.errors.push('nothing is not defined');
  expect([refused, failed, opened(true)].map((page) => idle.keep(page))).toEqual([false, false, false]);
  expect(idle.take()).toBeUndefined();
});

it('keeps a page for so many documents and no more', () => {
  const idle = idlePages();
  const page = opened();
  const kept = Array.from({ length: mostDocuments }, () => {
    idle.take();
    return idle.keep(page);
  });
  expect(kept.indexOf(false)).toBe(mostDocuments - 1);
});
