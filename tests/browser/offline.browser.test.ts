import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { printDocument } from '../../src/browser/printDocument.ts';
import { joinBrowser } from '../support/browser.ts';
import { documentFonts, slidesDocument, slidesJob } from '../support/document.ts';

const session = joinBrowser();

/** A server on this machine that counts connections. */
async function listen(): Promise<{ origin: string; connections: () => number; close: () => void }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `127.0.0.1:${port}`, connections: () => connections, close: () => server.close() };
}

it('opens no connection for anything in the page, and names what was asked for', async () => {
  const server = await listen();
  const url = (path: string) => `http://${server.origin}/${path}`;
  const page = slidesDocument(
    [
      `<h2>x</h2><img alt="a" src="${url('picture.png')}"><img alt="b" src="${url('picture.png').replace('127.0.0.1', 'localhost')}">
      <iframe src="${url('frame')}"></iframe><object data="${url('object')}"></object><p style="background:url(${url('back.png')})">y</p>`,
    ],
    `<link rel="preconnect" href="${url('')}"><link rel="stylesheet" href="${url('style.css')}"><link rel="prefetch" href="${url('next')}">
    <script>fetch('${url('fetch')}').catch(() => {}); navigator.sendBeacon('${url('beacon')}');
    new WebSocket('ws://${server.origin}/socket');
    new Worker(URL.createObjectURL(new Blob(['fetch("${url('worker')}").catch(() => {})'])));</script>`,
  );
  const printing = printDocument(session, slidesJob(['<h2>x</h2>'], { html: page }), documentFonts);
  await expect(printing).rejects.toMatchObject({
    code: 'print-wrong',
    message: expect.stringMatching(
      /it asked for http:\/\/127\.0\.0\.1:\d+\/style\.css, which is not inside the document/,
    ),
  });
  expect(server.connections()).toBe(0);
  // The server is there and would have counted.
  await fetch(url('')).catch(() => undefined);
  expect(server.connections()).toBe(1);
  server.close();
});
