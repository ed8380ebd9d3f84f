import { chooseBrowser } from '../../src/browser/browserPlaces.js';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { aptBrowser } from './aptBrowser.js';
import { downloadBrowser } from './downloadBrowser.js';
import { notHere } from './notHere.js';
import { SetupError } from './setupError.js';

/**
 * Sees that there is a browser to print with, found as the print room finds it; else fetches Puppeteer's headless shell, else
 * installs Debian's. Every road is tried before SetupError says what to do by hand.
 */
export async function ensureBrowser(root, say) {
  const { found, missing } = chooseBrowser(browserSearch());
  if (found) return;
  if (missing) {
    throw new SetupError(`There is no browser at ${missing.path}, which ${missing.how} names. Correct it or unset it.`);
  }
  const failures = [];
  for (const road of [downloadBrowser, aptBrowser]) {
    const failure = await road(root, say);
    if (!failure && chooseBrowser(browserSearch()).found) return;
    if (failure !== notHere) failures.push(failure ?? 'what was installed holds no browser');
  }
  throw new SetupError(`No browser to print with: ${failures.join('; ')}. ${advice(process.platform)}`);
}

function advice(platform) {
  const then = 'Then run `npm run setup` again, or set CHROME_PATH to the program.';
  if (platform === 'darwin') return `Install Chrome from https://www.google.com/chrome. ${then}`;
  if (platform === 'win32') return `Install Chrome from https://www.google.com/chrome, or Edge. ${then}`;
  return `Install Chrome or Chromium from your system’s packages, as its administrator. ${then}`;
}
