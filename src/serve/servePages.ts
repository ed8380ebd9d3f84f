import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TalkError } from '../model/talkError.ts';
import { refuseRequest } from './refuseRequest.ts';

/** An answer that is sent whole. */
export interface PageAnswer {
  readonly type: 'text/html' | 'text/css';
  readonly body: string;
  /** Whether the browser may keep it for the day: only for addresses that change with their content. */
  readonly keep?: boolean;
}

/** What answers for a path: a page, a stream that `open` takes over, or nothing. */
export type Answer =
  | PageAnswer
  | { readonly open: (request: IncomingMessage, response: ServerResponse) => void }
  | undefined;

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Where the search for a free port begins, and how many are tried, when none is asked for. */
const firstPort = 4400;
const portsTried = 20;

/**
 * Serves pages on 127.0.0.1 and nowhere else. No path ever reaches the disk: `answer` knows the few paths there are.
 * @param port the one to use; when undefined the next free one from 4400 on.
 * @throws TalkError `usage` when the port that was asked for is taken.
 */
export async function servePages(
  port: number | undefined,
  answer: (path: string, query: URLSearchParams) => Promise<Answer>,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    respond(request, response, addressOf(server).port, answer).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, error instanceof Error ? error.message : String(error));
      else response.end();
    });
  });
  await listen(server, port);
  return {
    port: addressOf(server).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  answer: (path: string, query: URLSearchParams) => Promise<Answer>,
): Promise<void> {
  for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
  const external = refuseRequest(request.headers, port);
  if (external !== undefined) return refuse(response, 403, external);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Pages can only be read here.');
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const found = await answer(decoded(path), new URLSearchParams(query));
  if (found === undefined) return refuse(response, 404, 'There is no such page.');
  if ('open' in found) return found.open(request, response);
  response.writeHead(200, {
    'Content-Type': `${found.type}; charset=utf-8`,
    'Cache-Control': found.keep === true ? 'private, max-age=86400, immutable' : 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** Pages hold all they need: whatever else they ask for, from here or from the network, is refused by the browser itself. */
const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${message}\n`);
}

/** A path that cannot be decoded stays as it is, and no answer is found for it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const ports =
    port === undefined ? [...Array.from({ length: portsTried }, (_, index) => firstPort + index), 0] : [port];
  for (const one of ports) if (await tryPort(server, one)) return;
  throw new TalkError('usage', `Port ${port} cannot be used: another program has it, or you may not.`, {
    hint: 'Name another with --port, or leave --port out and the next free one is taken.',
  });
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (listening: boolean): void => {
      server.off('error', failed).off('listening', succeeded);
      resolve(listening);
    };
    const failed = (): void => settle(false);
    const succeeded = (): void => settle(true);
    server.once('error', failed).once('listening', succeeded);
    server.listen(port, '127.0.0.1');
  });
}

function addressOf(server: Server): AddressInfo {
  return server.address() as AddressInfo;
}
