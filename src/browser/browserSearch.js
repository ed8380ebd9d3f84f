import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isSnapStub, puppeteerBrowserPaths } from './browserPlaces.js';

/** Reads off this machine what the choice of a browser depends on; see browserSearch.d.ts. Plain JavaScript for setup. */
export function browserSearch(explicit) {
  const home = homedir();
  const { env, platform } = process;
  const puppeteerBrowsers = puppeteerBrowserPaths({ env, platform, home, list: namesIn });
  return { explicit, env, platform, home, puppeteerBrowsers, exists: isProgram };
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    const status = statSync(path);
    // A browser is far larger than a script that only names the snap.
    const stub = status.size < 16_384 && isSnapStub(readFileSync(path, 'latin1'));
    return status.isFile() && (!stub || isProgram('/snap/bin/chromium'));
  } catch {
    return false;
  }
}
