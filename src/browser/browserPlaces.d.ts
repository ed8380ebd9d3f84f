/** A browser on this machine. */
export interface FoundBrowser {
  readonly path: string;
  /** Who named it: `--browser`, an environment variable, or the kind of browser found in its usual place. */
  readonly how: string;
  /** True for Chromium's headless shell, which starts and prints in half the time of a full browser. */
  readonly headlessShell: boolean;
}

/** What the choice of a browser depends on; nothing else is read. */
export interface BrowserSearch {
  /** The path given with `--browser`. */
  readonly explicit?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As in `process.platform`. */
  readonly platform: string;
  readonly home: string;
  /** What `puppeteerBrowserPaths` lists. */
  readonly puppeteerBrowsers: readonly string[];
  /** Says whether a path is a program that can be started. */
  readonly exists: (path: string) => boolean;
}

/** A browser; or a path that was asked for and is not there; or every place tried in vain. */
export type BrowserChoice =
  | { readonly found: FoundBrowser; readonly missing?: undefined; readonly tried?: undefined }
  | {
      readonly missing: { readonly path: string; readonly how: string };
      readonly found?: undefined;
      readonly tried?: undefined;
    }
  | { readonly tried: readonly string[]; readonly found?: undefined; readonly missing?: undefined };

/**
 * Chooses the browser: `--browser`, PUPPETEER_EXECUTABLE_PATH, CHROME_PATH; then a headless shell; then Chrome, Edge and
 * Chromium in their usual places; at last a full Chrome of Puppeteer's. A path that is named and not there is never skipped.
 */
export function chooseBrowser(search: BrowserSearch): BrowserChoice;

/** Paths of the browsers in Puppeteer's cache, headless shells first and the newest of each first. */
export function puppeteerBrowserPaths(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  /** Names in a folder; empty when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}): string[];

/** Puppeteer's cache folder: PUPPETEER_CACHE_DIR, or `.cache/puppeteer` in the home folder. */
export function puppeteerCache(env: Readonly<Record<string, string | undefined>>, home: string): string;

/** True for the text of the script that Ubuntu ships in the place of Chromium and that only names a snap. */
export function isSnapStub(content: string): boolean;
