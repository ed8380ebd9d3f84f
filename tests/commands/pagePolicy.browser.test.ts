import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { attributeOf } from '../../src/html/attributeOf.ts';
import { inlineScripts } from '../../src/html/inlineScripts.ts';
import { readHtml } from '../../src/html/readHtml.ts';
import { contentPolicy } from '../../src/render/contentPolicy.ts';
import { blockedByPolicy } from '../support/blockedByPolicy.ts';
import { countingServer } from '../support/countingServer.ts';
import { loopbackBrowser } from '../support/loopbackBrowser.ts';
import { factText, oneSource } from '../support/makeDeck.ts';
import { previewOf } from '../support/previewOf.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const browser = loopbackBrowser();
const project = tempProject({ ...smallProject, 'decks/facts.yaml': factText('one'), 'decks/sources.yaml': oneSource });
const dist = join(project.root, 'dist');
const written = ['facts.html', 'index.html', join('small', 'deck.html'), join('small', 'private', 'speaker.html')];
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

beforeAll(async () => {
  expect((await project.talk('build', '--only', 'deck,speaker')).exit).toBe(0);
  expect((await project.talk('facts', '--page')).exit).toBe(0);
});

/** The policy of a page; undefined when something stands before it that could load or run. */
function policyOf(page: string): string | undefined {
  const elements = readHtml(page).filter((part) => part.type === 'element');
  const at = elements.findIndex((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
  const before = elements.slice(0, at).map(({ name }) => name);
  if (before.some((name) => !['html', 'head', 'meta'].includes(name))) return undefined;
  const [found] = elements.slice(at);
  return found && attributeOf(found, 'content');
}

const hashesIn = (policy: string | undefined): string[] => policy?.match(/'sha256-[^']+'/g) ?? [];

/** Opens a page and gathers what its policy kept out. */
async function opened(address: string): Promise<{ readonly page: Page; readonly blocked: readonly string[] }> {
  const page = await browser().newPage();
  const blocked = await blockedByPolicy(page);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address);
  return { page, blocked };
}

describe('every page', () => {
  it('that stands in the output folder has its policy, with the hashes of its scripts and no other', async () => {
    const found = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(found.sort()).toEqual(written);
    for (const path of found) {
      const page = read(path);
      const policy = policyOf(page);
      const scripts = inlineScripts(page);
      expect(scripts.length, path).toBe(path.startsWith('small') ? 1 : 0);
      const own = hashesIn(contentPolicy({ scripts }));
      expect(hashesIn(policy), path).toEqual(own);
      expect(policy?.replace(/ 'sha256-[^']+'/g, ''), path).toBe(
        contentPolicy({ scripts: [] }).replace(
          "script-src 'none'",
          scripts.length > 0 ? 'script-src' : "script-src 'none'",
        ),
      );
    }
  });

  it('that the preview serves has its policy, too: the list, a deck, and one that cannot be read', async () => {
    const broken = tempProject({ ...smallProject, 'decks/none.yaml': 'title: [\n' });
    const { url } = await previewOf(broken.root, []);
    for (const path of ['/', '/small/', '/none/']) {
      const page = await (await fetch(new URL(path, url))).text();
      const policy = policyOf(page);
      expect(policy, path).toContain("default-src 'none'; script-src '");
      expect(hashesIn(policy), path).toEqual(
        expect.arrayContaining(hashesIn(contentPolicy({ scripts: inlineScripts(page) }))),
      );
      expect(hashesIn(policy), path).toHaveLength(path === '/' ? 0 : 2);
    }
  });
});

/** What would run or call, in as many ways as there are: what runs writes its name into `ran`. */
function planted(origin: string): string {
  const run = (name: string) => `(top.ran??=[]).push('${name}')`;
  const url = (name: string) => `http://${origin}/${name}`;
  return `<script>${run('inline')}</script><script type="module">${run('module')}</script><script src="${url('script')}"></script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url('speculation')}"],"eagerness":"immediate"}]}</script>
<base href="${url('base/')}"><img src="relative">
<style>@import url(${url('import')});@font-face{font-family:P;src:url(${url('font')})}#back{font-family:P;background:url(${url('background')})}</style>
<link rel="stylesheet" href="${url('style')}"><link rel="prefetch" href="${url('prefetch')}"><link rel="modulepreload" href="${url('modulepreload')}">
<p id="back">Text</p><button id="handler" onclick="${run('onclick')}">b</button><a id="link" href="javascript:${run('link')}">l</a>
<img src="${url('picture')}" onerror="${run('onerror')}"><img src="data:," onerror="${run('onerror')}"><img srcset="${url('srcset')} 2x">
<svg onload="${run('onload')}"><script>${run('svg')}</script><image href="${url('svg-image')}"></image></svg>
<video src="${url('video')}" poster="${url('poster')}"></video><audio src="${url('audio')}"></audio>
<object data="${url('object')}"></object><embed src="${url('embed')}">
<iframe src="${url('frame')}"></iframe><iframe srcdoc="<script>${run('srcdoc')}</script>"></iframe><iframe src="javascript:${run('frame')}"></iframe>
<iframe name="sink"></iframe><form id="form" action="${url('form')}" target="sink"><input name="a"></form>`;
}

/** Opens a page with all of that in it, and clicks what can be clicked. */
async function provoked(path: string, text: string): Promise<{ readonly page: Page; readonly ran: readonly string[] }> {
  writeFileSync(join(dist, path), text);
  const { page } = await opened(pathToFileURL(join(dist, path)).href);
  await page.evaluate(() => {
    const late = document.createElement('script');
    late.textContent = "(top.ran??=[]).push('late')";
    document.body.append(late);
    for (const id of ['handler', 'link']) document.getElementById(id)?.click();
    (document.getElementById('form') as HTMLFormElement | null)?.requestSubmit();
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  return { page, ran: await page.evaluate(() => (window as { ran?: string[] }).ran ?? []) };
}

describe('what slips into a finished page', () => {
  it('would run and call without a policy', async () => {
    const server = await countingServer();
    const text = read('facts.html')
      .replace(/<meta http-equiv.*>/, '')
      .replace('<body>', `<body>${planted(server.origin)}`);
    const { ran } = await provoked('facts-open.html', text);
    const ways = [
      'frame',
      'inline',
      'late',
      'link',
      'module',
      'onclick',
      'onerror',
      'onerror',
      'onload',
      'srcdoc',
      'svg',
    ];
    expect([...ran].sort()).toEqual(ways);
    const asked = [
      ...'script import font background style picture srcset svg-image video poster audio object embed frame'.split(
        ' ',
      ),
      'base/relative',
    ];
    expect(server.asked()).toEqual(expect.arrayContaining([...asked.map((name) => `/${name}`), '/form?a=']));
  });

  it.each(written)('neither runs nor calls in %s, and all else goes on', async (path) => {
    const server = await countingServer();
    const text = read(path).replace('<body>', `<body>${planted(server.origin)}`);
    const { page, ran } = await provoked(path.replace('.html', '-planted.html'), text);
    expect(ran).toEqual([]);
    expect(server.asked()).toEqual([]);
    if (path.startsWith('small')) expect(await page.$('html[data-ready]')).not.toBeNull();
  });
});

describe('a deck under its policy', () => {
  it('does all that its keys ask for, and nothing is kept out', async () => {
    const { page, blocked } = await opened(pathToFileURL(join(dist, 'small', 'deck.html')).href);
    await page.waitForSelector('html[data-ready]');
    const present = () => page.$eval('section.present:not(.stack)', (slide) => slide.id);
    await page.keyboard.press('ArrowRight');
    expect(await present()).toBe('part-one-1');
    await page.keyboard.press('o');
    await page.waitForSelector('.slide-overview');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.waitForSelector('.reveal.paused');
    await page.keyboard.press('b');
    await page.keyboard.down('Shift');
    await page.keyboard.press('?');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.r-overlay-help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    expect(await present()).toBe('part-one-2');
    expect(blocked).toEqual([]);
  });

  it('is laid out for print, and scrolled on a narrow window', async () => {
    const address = pathToFileURL(join(dist, 'small', 'deck.html')).href;
    const print = await opened(`${address}?view=print`);
    await print.page.waitForSelector('.reveal-print .pdf-page, .print-pdf .pdf-page');
    expect(await print.page.$$('.pdf-page')).toHaveLength(3);
    const scroll = await opened(`${address}?view=scroll`);
    await scroll.page.waitForSelector('.reveal-scroll .scroll-page');
    expect([print.blocked, scroll.blocked]).toEqual([[], []]);
  });
});
