import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadBrowser } from '../../scripts/setup/downloadBrowser.js';
import { zipOf } from '../support/zipOf.ts';

// Puppeteer's archives hold one folder with the program in it; ours holds a script in its place.
const shell = 'chrome-headless-shell-linux64/chrome-headless-shell';
const works = zipOf({ [shell]: '#!/bin/sh\necho Chromium 1.2.3\n' });
const lacksLibraries = zipOf({
  [shell]: '#!/bin/sh\necho error while loading shared libraries: libnss3.so >&2\nexit 127\n',
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('downloadBrowser', () => {
  let server: Server;
  let answer: Buffer | undefined;
  let cache = '';
  const said: string[] = [];
  const download = () => downloadBrowser(process.cwd(), (line: string) => said.push(line));

  beforeEach(async () => {
    server = createServer((_, response) => {
      response.writeHead(answer ? 200 : 404, { 'content-length': answer?.length ?? 0 }).end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cache = mkdtempSync(join(tmpdir(), 'talk-cache-'));
    vi.stubEnv('PUPPETEER_CACHE_DIR', cache);
    vi.stubEnv('PUPPETEER_DOWNLOAD_BASE_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}/builds`);
    for (const name of [
      'CHROME_PATH',
      'PUPPETEER_EXECUTABLE_PATH',
      'HTTP_PROXY',
      'http_proxy',
      'HTTPS_PROXY',
      'https_proxy',
      'ALL_PROXY',
    ]) {
      vi.stubEnv(name, '');
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    server.close();
    said.length = 0;
    rmSync(cache, { recursive: true, force: true });
  });

  it('fetches a browser into Puppeteer’s cache, with one line said', async () => {
    answer = works;
    expect(await download()).toBeUndefined();
    const [build] = readdirSync(join(cache, 'chrome-headless-shell'));
    expect(existsSync(join(cache, 'chrome-headless-shell', build ?? '', shell))).toBe(true);
    expect(said).toEqual([expect.stringContaining('Fetching a browser')]);
  });

  it('removes one that does not start on this system, so that it is not found again', async () => {
    answer = lacksLibraries;
    expect(await download()).toMatch(/does not start here .*libnss3\.so.* removed/);
    expect(existsSync(join(cache, 'chrome-headless-shell'))).toBe(false);
  });

  it('says that the download failed', async () => {
    answer = undefined;
    expect(await download()).toMatch(/the download failed \(.*404/);
  });

  it('gives up at once when the server cannot be reached', async () => {
    server.close();
    expect(await download()).toMatch(/127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/);
    vi.stubEnv('PUPPETEER_DOWNLOAD_BASE_URL', 'https://no-such-host.invalid/builds');
    expect(await download()).toMatch(/no-such-host\.invalid cannot be reached/);
  });
});
