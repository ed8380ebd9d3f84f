import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { chooseBrowser, puppeteerCache } from '../../src/browser/browserPlaces.js';
import { browserSearch } from '../../src/browser/browserSearch.js';
import { browserBuild } from './browserBuild.js';
import { reasonIn, run } from './run.js';

const usualServer = 'https://storage.googleapis.com/chrome-for-testing-public';

/**
 * Fetches Puppeteer's own headless shell into Puppeteer's cache and starts it once.
 * Returns nothing when that went well, else a phrase that says why not. A closed network costs 5 s at most.
 */
export async function downloadBrowser(root, say) {
  const cli = findInstaller(root);
  if (!cli) return '@puppeteer/browsers is not installed';
  const server = process.env.PUPPETEER_DOWNLOAD_BASE_URL || usualServer;
  say('Fetching a browser to print with (Puppeteer’s headless shell, about 110 MB) …');
  const unreachable = await whyUnreachable(new URL(server));
  if (unreachable) return `${new URL(server).host} cannot be reached (${unreachable})`;
  const cache = puppeteerCache(process.env, homedir());
  const args = [cli, 'install', browserBuild, '--path', cache, '--base-url', server];
  const { ok, output } = await run(process.execPath, args, { cwd: root, seconds: 600, showErrors: true });
  if (!ok) return `the download failed (${reasonIn(output)})`;
  return whyUnusable();
}

/** The command of @puppeteer/browsers, wherever npm has put that package; undefined when it is missing. */
function findInstaller(root) {
  try {
    const main = createRequire(join(root, 'package.json')).resolve('@puppeteer/browsers');
    const cli = join(dirname(main), 'main-cli.js');
    return existsSync(cli) ? cli : undefined;
  } catch {
    return undefined;
  }
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
