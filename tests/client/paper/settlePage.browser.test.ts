import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { redPixel } from '../../support/document.ts';
import { settledPage } from '../../support/settledPage.ts';

const session = joinBrowser({ timeoutMs: 10_000 });
const broken = 'data:image/png;base64,AAAA';
const lostFont = (family: string): string =>
  `<style>@font-face{font-family:${family};font-weight:400;src:url(data:font/woff2;base64,AAAA)}</style>`;

/** What `settlePage` says of a page with this body. */
const reason = (body: string): Promise<string> =>
  settledPage(session, `<!doctype html><html lang="en"><body>${body}</body></html>`, null, async (_, said) => said);

/** Holds the window's own `load` back, and runs `script` before one of ours some time after the page was asked to settle. */
const atLoad = (script: string): string => `<script>
  Object.defineProperty(document, 'readyState', { value: 'interactive' });
  addEventListener('load', (event) => { if (event.isTrusted) event.stopImmediatePropagation(); }, { capture: true });
  setTimeout(() => { ${script}; dispatchEvent(new Event('load')); }, 300);
</script>`;
const adding = (markup: string): string => atLoad(`document.body.insertAdjacentHTML('beforeend', '${markup}')`);

describe('a page that settles', () => {
  it('is ready when there is nothing to wait for', async () => {
    expect(await reason(`<p>Words</p><img alt="A point" src="${redPixel}">`)).toBe('');
  });

  it('waits until it is loaded', async () => {
    expect(await reason(adding(`<img alt="Late" src="${broken}">`))).toBe('cannot be shown: picture “Late”');
  });

  it('names every font and picture that cannot be shown', async () => {
    const body = `${lostFont('Lost')}<p style="font-family:Lost">Words</p><img alt="A horse" src="${broken}">`;
    expect(await reason(body)).toBe('cannot be shown: font Lost 400, picture “A horse”');
  });

  it('arranges itself when its pictures are there', async () => {
    const picture = `<img alt="A point" src="${redPixel}" style="display:block;width:100px">`;
    const body = `<main data-fit="150"><div>${picture}</div><p data-spare="1" style="margin:0;height:100px">Spare</p></main>`;
    const left = await settledPage(session, `<!doctype html>${body}`, 'fit', (page, said) =>
      page.evaluate((text) => [text, document.querySelectorAll('p').length], said),
    );
    expect(left).toEqual(['', 0]);
  });

  it('says what went wrong while it arranged itself', async () => {
    for (const [arrangement, what] of [
      ['fit', '[data-fit]'],
      ['booklet', '.booklet'],
      ['pictures', '.settling'],
    ] as const) {
      const said = await settledPage(session, '<!doctype html><p>Words</p>', arrangement, async (_, text) => text);
      expect(said).toContain(`no ${what}.`);
    }
  });
});

describe('fonts', () => {
  it('are asked for by a layout that nobody has made yet', async () => {
    const body = `${lostFont('Lost')}${adding('<p style="font-family:Lost">Words</p>')}`;
    expect(await reason(body)).toBe('cannot be shown: font Lost 400');
  });

  it('that are asked for while others were waited for are waited for too', async () => {
    const script = `<script>
      let asked = 0;
      const late = new FontFace('Late', 'url(data:font/woff2;base64,AAAA)', { weight: '400' });
      const load = () => late.load().catch(() => document.fonts.add(late));
      Object.defineProperty(document.fonts, 'ready', { get: () => (++asked === 1 ? Promise.resolve() : load()) });
      Object.defineProperty(document.fonts, 'status', { get: () => (asked === 1 ? 'loading' : 'loaded') });
    </script>`;
    expect(await reason(script)).toBe('cannot be shown: font Late 400');
  });

  it('that no letter needs are not missed', async () => {
    expect(await reason(`${lostFont('Lost')}<p>Words</p>`)).toBe('');
  });
});

describe('pictures', () => {
  it('are named by their text, or their label, and by where they stand', async () => {
    const svg = `<svg id="map"><image aria-label="A map" width="9" height="9" href="${broken}"/></svg>`;
    const long = 'a'.repeat(61);
    const body = `<div id="horses"><img alt="A horse" src="${broken}"></div>${svg}<img src="${broken}"><img alt="${long}" src="${broken}">`;
    const names = [
      'picture “A horse” in #horses',
      'picture “without alternative text”',
      `picture “${long.slice(1)}”`,
      'picture “A map” in #map',
    ];
    expect(await reason(body)).toBe(`cannot be shown: ${names.join(', ')}`);
  });

  it('that would wait for a reader to scroll to them are there as well', async () => {
    const body = `<div style="height:90000px"></div><img alt="Far" loading="lazy" src="${broken}">`;
    expect(await reason(body)).toBe('cannot be shown: picture “Far”');
  });
});
