import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { captureFilm } from '../../src/browser/captureFilm.ts';
import { captureSlides } from '../../src/browser/captureSlides.ts';
import { drawMermaid } from '../../src/browser/drawMermaid.ts';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { lookAtPictures } from '../../src/browser/lookAtPictures.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { mermaidSettings } from '../../src/fences/mermaid/mermaidSettings.ts';
import { renderPictures } from '../../src/render/renderPictures.ts';
import { silentSession } from '../support/silentBrowser.ts';

const session = silentSession(15_000);
const page = { html: '<!doctype html><title>T</title>', resolveAsset: () => undefined };
const job = { ...page, name: 'a-talk/slides.pdf', width: 1280 };

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterAll(() => {
  vi.useRealTimers();
});

/** What comes of the work when time passes and nothing else happens. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  return work;
}

describe('a browser that opens a page and answers nothing more', () => {
  it.each([
    [
      'printing',
      () => printDocument(session, { ...job, page: { width: 960, height: 540 }, headings: 0, metadata }, []),
    ],
    ['pictures of slides', () => captureSlides(session, { ...job, selectors: ['#a'], scale: 1 })],
    ['the look at slides', () => inspectSlides(session, job)],
    [
      'the look at pictures',
      () => lookAtPictures(session, [{ path: 'a.png', dataUri: 'data:image/png;base64,AAAA' }], renderPictures),
    ],
    ['work that holds no wait of its own to the deadline', () => session.withPage((own) => own.title())],
  ])('ends %s at the limit', async (_, work) => {
    await expect(inTime<unknown>(work())).rejects.toMatchObject({ code: 'print-timeout' });
  });

  it('leaves a film without its first picture', async () => {
    await expect(inTime(captureFilm(session, page, 'file:///film.mp4'))).resolves.toBeUndefined();
  });

  it('leaves diagrams undrawn, all of them at once', async () => {
    const sources = Array.from({ length: 200 }, (_, index) => `graph TD; A${index}`);
    const answers = await inTime(drawMermaid(session, { ...page, settings: mermaidSettings, sources }));
    expect(answers).toHaveLength(200);
    expect(answers.every((answer) => 'late' in answer)).toBe(true);
  });
});

const metadata = { title: 'T', keywords: [], language: 'en', date: '2026-01-01' };
