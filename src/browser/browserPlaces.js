/**
 * Where a browser may be, and in which order it is chosen. Plain JavaScript without dependencies, because `scripts/setup.js`
 * reads it before anything is installed; the types stand beside it in browserPlaces.d.ts. Nothing here touches the disk.
 *
 * A headless shell comes before every full browser: it prints the same PDFs, and starts and prints in half the time.
 */

/** Browsers a system may hold, best first; `{NAME}` is an environment variable, `{home}` the home folder. */
const systemPlaces = {
  linux: [
    ['Debian’s headless shell', '/usr/bin/chromium-headless-shell'],
    ['Chrome', '/usr/bin/google-chrome-stable'],
    ['Chrome', '/usr/bin/google-chrome'],
    ['Chrome', '/opt/google/chrome/chrome'],
    ['Edge', '/usr/bin/microsoft-edge-stable'],
    ['Edge', '/opt/microsoft/msedge/msedge'],
    ['Chromium', '/usr/bin/chromium'],
    ['Chromium', '/usr/bin/chromium-browser'],
    ['Chromium', '/usr/local/bin/chromium'],
    ['Chromium', '/snap/bin/chromium'],
  ],
  darwin: [
    ['Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Chrome', '{home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Edge', '{home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Chromium', '{home}/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ],
  win32: [
    ['Chrome', '{PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe'],
    ['Chrome', '{PROGRAMFILES(X86)}\\Google\\Chrome\\Application\\chrome.exe'],
    ['Chrome', '{LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe'],
    ['Edge', '{PROGRAMFILES(X86)}\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['Edge', '{PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['Chromium', '{LOCALAPPDATA}\\Chromium\\Application\\chrome.exe'],
  ],
};

/** What Puppeteer calls the platforms in its cache, and where the program lies inside a downloaded browser. */
const puppeteerLayout = {
  linux: { folder: /^linux/, shell: 'chrome-headless-shell', chrome: 'chrome' },
  darwin: {
    folder: /^mac/,
    shell: 'chrome-headless-shell',
    chrome: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  },
  win32: { folder: /^win/, shell: 'chrome-headless-shell.exe', chrome: 'chrome.exe' },
};

/** Chooses the browser; see browserPlaces.d.ts. */
export function chooseBrowser({ explicit, env, platform, home, puppeteerBrowsers, exists }) {
  const named = namedBrowser(explicit, env);
  if (named) return exists(named.path) ? { found: described(named) } : { missing: named };
  const places = [
    ...puppeteerBrowsers.filter(isHeadlessShell).map((path) => ({ path, how: 'Puppeteer’s headless shell' })),
    ...systemBrowsers(platform, env, home),
    ...puppeteerBrowsers.filter((path) => !isHeadlessShell(path)).map((path) => ({ path, how: 'Puppeteer’s Chrome' })),
  ];
  const found = places.find(({ path }) => exists(path));
  return found ? { found: described(found) } : { tried: places.map(({ path }) => path) };
}

/** Lists the browsers in Puppeteer's cache, newest first; see browserPlaces.d.ts. */
export function puppeteerBrowserPaths({ env, platform, home, list }) {
  const layout = puppeteerLayout[platform];
  if (!layout) return [];
  const cache = puppeteerCache(env, home);
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    list(`${cache}/${browser}`)
      .filter((build) => layout.folder.test(build))
      .sort((a, b) => newestFirst(a, b))
      .flatMap((build) =>
        list(`${cache}/${browser}/${build}`)
          .filter((inner) => inner.startsWith(`${browser}-`))
          .map((inner) => {
            const program = browser === 'chrome' ? layout.chrome : layout.shell;
            return `${cache}/${browser}/${build}/${inner}/${program}`;
          }),
      ),
  );
}

/** Puppeteer's cache folder; see browserPlaces.d.ts. */
export function puppeteerCache(env, home) {
  return env.PUPPETEER_CACHE_DIR || `${home}/.cache/puppeteer`;
}

/** A script that only says "install the snap", as Ubuntu puts in the place of Chromium; see browserPlaces.d.ts. */
export function isSnapStub(content) {
  return content.startsWith('#!') && content.includes('/snap/bin/chromium');
}

function namedBrowser(explicit, env) {
  if (explicit) return { path: explicit, how: '--browser' };
  const name = ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'].find((variable) => env[variable]);
  return name && { path: env[name], how: name };
}

function systemBrowsers(platform, env, home) {
  const variables = { ...env, home };
  return (systemPlaces[platform] ?? systemPlaces.linux).flatMap(([how, pattern]) => {
    const names = [...pattern.matchAll(/\{(.+?)\}/g)].map((match) => match[1]);
    if (names.some((name) => !variables[name])) return [];
    return [{ path: pattern.replace(/\{(.+?)\}/g, (_, name) => variables[name]), how }];
  });
}

function described({ path, how }) {
  return { path, how, headlessShell: isHeadlessShell(path) };
}

function isHeadlessShell(path) {
  return /headless[-_]shell[^/\\]*$/.test(path);
}

function newestFirst(a, b) {
  const [left, right] = [a, b].map((build) => (build.match(/\d+/g) ?? []).map(Number));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (right[at] ?? 0) - left[at];
}
