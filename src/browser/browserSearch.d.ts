import type { BrowserSearch } from './browserPlaces.js';

/**
 * What `findBrowser` needs to know of this machine: environment, platform, home folder, Puppeteer's cache, and which paths
 * are programs. `explicit` is the path given with `--browser`.
 */
export function browserSearch(explicit?: string): BrowserSearch;
