import { existsSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser, puppeteerCache } from '../../src/browser/browserPlaces.js';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { reasonIn, run } from './run.js';

const usualServer = 'https://storage.googleapis.com/chrome-for-testing-public';

/**
 * Fetches Puppeteer's own headless shell into Puppeteer's cache and starts it once.
 * Returns nothing when that went well, else a phrase that says why not. A closed network costs 5 s at most.
 */
export async function downloadBrowser(root, say) {
  const cli = join(root, 'node_modules', 'puppeteer', 'lib', 'esm', 'puppeteer', 'node', 'cli.js');
  if (!existsSync(cli)) return 'Puppeteer is not installed';
  const server = process.env.PUPPETEER_DOWNLOAD_BASE_URL || usualServer;
  say('Fetching a browser to print with (Puppeteer’s headless shell, about 110 MB) …');
  const unreachable = await whyUnreachable(new URL(server));
  if (unreachable) return `${new URL(server).host} cannot be reached (${unreachable})`;
  const args = [cli, 'browsers', 'install', 'chrome-headless-shell', '--base-url', server];
  const { ok, output } = await run(process.execPath, args, { cwd: root, seconds: 600, showErrors: true });
  if (!ok) return `the download failed (${reasonIn(output)})`;
  return whyUnusable();
}

/** A network that swallows packets would keep the download waiting for minutes; a proxy is left to Puppeteer. */
function whyUnreachable(server) {
  const { env } = process;
  if (env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy || env.ALL_PROXY) return undefined;
  return new Promise((resolve) => {
    const port = Number(server.port) || (server.protocol === 'http:' ? 80 : 443);
    const socket = connect({ host: server.hostname, port, timeout: 5_000 });
    const answer = (reason) => {
      socket.destroy();
      resolve(reason);
    };
    socket.on('connect', () => answer(undefined));
    socket.on('timeout', () => answer('no answer within 5 s'));
    socket.on('error', (error) => answer(error.code ?? error.message));
  });
}

/** A bare Linux often lacks the libraries that the download needs; such a browser must not be found again. */
async function whyUnusable() {
  const { found } = chooseBrowser(browserSearch());
  if (!found) return 'the download left no browser';
  const { ok, output } = await run(found.path, ['--version'], { seconds: 30 });
  if (ok) return undefined;
  const cache = join(puppeteerCache(process.env, homedir()), 'chrome-headless-shell');
  rmSync(cache, { recursive: true, force: true });
  return `the browser fetched does not start here (${reasonIn(output)}) and was removed`;
}
