import { describe, expect, it } from 'vitest';
import { type BrowserSearch, isSnapStub, puppeteerBrowserPaths } from '../../src/browser/browserPlaces.js';
import { findBrowser } from '../../src/browser/findBrowser.ts';

const shell =
  '/home/a/.cache/puppeteer/chrome-headless-shell/linux-148.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell';
const cachedChrome = '/home/a/.cache/puppeteer/chrome/linux-148.0.1.2/chrome-linux64/chrome';
const debianShell = '/usr/bin/chromium-headless-shell';
const chrome = '/usr/bin/google-chrome-stable';
const edge = '/usr/bin/microsoft-edge-stable';
const chromium = '/usr/bin/chromium';
const everything = [shell, cachedChrome, debianShell, chrome, edge, chromium, '/my/chrome', '/env/one', '/env/two'];

function machine(there: readonly string[], rest: Partial<BrowserSearch> = {}): BrowserSearch {
  return {
    env: {},
    platform: 'linux',
    home: '/home/a',
    puppeteerBrowsers: [shell, cachedChrome],
    exists: (path) => there.includes(path),
    ...rest,
  };
}

describe('findBrowser', () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: '/env/one', CHROME_PATH: '/env/two' };

  it('takes what the user names before what is there, the option before the environment', () => {
    expect(findBrowser(machine(everything, { explicit: '/my/chrome', env }))).toMatchObject({
      path: '/my/chrome',
      how: '--browser',
    });
    expect(findBrowser(machine(everything, { env })).how).toBe('PUPPETEER_EXECUTABLE_PATH');
    expect(findBrowser(machine(everything, { env: { CHROME_PATH: '/env/two' } })).path).toBe('/env/two');
  });

  it('prefers a headless shell to any full browser, then Chrome, Edge and Chromium', () => {
    const order = [shell, debianShell, chrome, edge, chromium, cachedChrome];
    for (const [index, path] of order.entries()) {
      const found = findBrowser(machine(order.slice(index)));
      expect(found).toMatchObject({ path, headlessShell: index < 2 });
    }
  });

  it('counts an empty variable as unset', () => {
    expect(findBrowser(machine([chromium], { env: { CHROME_PATH: '' } })).path).toBe(chromium);
  });

  it.each([
    ['--browser', { explicit: '/gone/chrome' }],
    ['PUPPETEER_EXECUTABLE_PATH', { env: { PUPPETEER_EXECUTABLE_PATH: '/gone/chrome' } }],
    ['CHROME_PATH', { env: { CHROME_PATH: '/gone/chrome' } }],
  ])('never skips a path that %s names and that is not there', (how, rest) => {
    expect(() => findBrowser(machine(everything, rest))).toThrowError(
      expect.objectContaining({ code: 'no-browser', message: expect.stringMatching(`/gone/chrome.*${how}`) }),
    );
  });

  it('names every place it tried, and the way out', () => {
    const tried = [shell, cachedChrome, debianShell, chrome, edge, chromium, '/snap/bin/chromium'];
    for (const path of tried) {
      expect(() => findBrowser(machine([]))).toThrowError(
        expect.objectContaining({
          code: 'no-browser',
          message: expect.stringContaining(path),
          hint: expect.stringContaining('npm run setup'),
        }),
      );
    }
  });

  it('knows the places of Windows, from its own variables', () => {
    const path = 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    const search = machine([path], { platform: 'win32', env: { PROGRAMFILES: 'D:\\Programs' }, puppeteerBrowsers: [] });
    expect(findBrowser(search)).toEqual({ path, how: 'Chrome', headlessShell: false });
    expect(() => findBrowser({ ...search, exists: () => false })).toThrowError(/^(?!.*\{).*msedge\.exe/);
  });

  it('knows the places of macOS, in the home folder too', () => {
    const path = '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const search = machine([path], { platform: 'darwin', home: '/Users/a', puppeteerBrowsers: [] });
    expect(findBrowser(search)).toMatchObject({ path, how: 'Edge' });
  });
});

describe('puppeteerBrowserPaths', () => {
  const folders: Record<string, string[]> = {
    '/cache/chrome-headless-shell': [
      'linux-99.0.1.2',
      'linux-148.0.7778.97',
      'mac_arm-150.0.0.0',
      'linux-148.0.7778.100',
    ],
    '/cache/chrome-headless-shell/linux-99.0.1.2': ['chrome-headless-shell-linux64'],
    '/cache/chrome-headless-shell/linux-148.0.7778.97': ['chrome-headless-shell-linux64'],
    '/cache/chrome-headless-shell/linux-148.0.7778.100': ['chrome-headless-shell-linux64', '.lock'],
    '/cache/chrome-headless-shell/mac_arm-150.0.0.0': ['chrome-headless-shell-mac-arm64'],
    '/cache/chrome': ['linux-148.0.7778.97'],
    '/cache/chrome/linux-148.0.7778.97': ['chrome-linux64'],
  };
  const list = (folder: string) => folders[folder] ?? [];

  it('lists the builds for this platform in the cache that the environment names, newest first', () => {
    const env = { PUPPETEER_CACHE_DIR: '/cache' };
    expect(puppeteerBrowserPaths({ env, platform: 'linux', home: '/home/a', list })).toEqual([
      '/cache/chrome-headless-shell/linux-148.0.7778.100/chrome-headless-shell-linux64/chrome-headless-shell',
      '/cache/chrome-headless-shell/linux-148.0.7778.97/chrome-headless-shell-linux64/chrome-headless-shell',
      '/cache/chrome-headless-shell/linux-99.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell',
      '/cache/chrome/linux-148.0.7778.97/chrome-linux64/chrome',
    ]);
  });

  it('looks into the home folder by default, and finds nothing where nothing is', () => {
    const asked: string[] = [];
    const nothing = (folder: string) => {
      asked.push(folder);
      return [];
    };
    expect(puppeteerBrowserPaths({ env: {}, platform: 'linux', home: '/home/a', list: nothing })).toEqual([]);
    expect(asked).toContain('/home/a/.cache/puppeteer/chrome-headless-shell');
  });
});

describe('isSnapStub', () => {
  it('knows the script that only asks for a snap from a real start script', () => {
    expect(
      isSnapStub('#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then echo "requires the chromium snap"; exit 1; fi'),
    ).toBe(true);
    expect(isSnapStub('#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"')).toBe(false);
    expect(isSnapStub('\x7fELF … /snap/bin/chromium')).toBe(false);
  });
});
