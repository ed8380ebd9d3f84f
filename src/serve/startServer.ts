import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { TalkError } from '../model/talkError.ts';
import { type Face, serverApp } from './serverApp.ts';

/** A server that runs. */
export interface LocalServer {
  readonly port: number;
  /** The whole address of a path; with the token of this run where it is needed. */
  address(path: string): string;
  /** Ends at once, whatever is still open. */
  close(): Promise<void>;
}

interface ServerOptions {
  /** The one to use; when undefined the next free one. */
  readonly port?: number | undefined;
  /** Where the search for a free port begins when none is asked for: 4400, unless given. */
  readonly firstPort?: number;
  /** Where to listen: an IP address of this machine. */
  readonly host?: string;
}

/** Reached by this machine alone. */
const loopback = '127.0.0.1';

/** Where the search for a free port begins, and how many are tried, when none is asked for. */
const usualPort = 4400;
const portsTried = 20;

/**
 * Serves a face, on 127.0.0.1 unless another address is asked for. No path ever reaches the disk: a face knows the few files that there are.
 * @throws TalkError `usage` when the port that was asked for is taken.
 */
export async function startServer(
  face: Face,
  { port, firstPort = usualPort, host = loopback }: ServerOptions = {},
): Promise<LocalServer> {
  const server = createServer();
  await listen(server, host, port, firstPort);
  const taken = (server.address() as AddressInfo).port;
  const token = randomBytes(32).toString('base64url');
  const app = serverApp(face, { names: host === loopback ? [host, 'localhost'] : [host], port: taken, token });
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler }));
  return {
    port: taken,
    address(path) {
      const url = new URL(path, `http://${host}:${taken}/`);
      if (face.changes && face.guard === undefined && face.isOpen?.(url.pathname) !== true)
        url.searchParams.set('token', token);
      return url.href;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is no request at all, and so reaches no face. */
function errorHandler(): Response {
  return new Response('This request cannot be read.\n', { status: 400, headers: { 'Content-Type': 'text/plain' } });
}

async function listen(server: Server, host: string, port: number | undefined, firstPort: number): Promise<void> {
  const ports =
    port === undefined ? [...Array.from({ length: portsTried }, (_, index) => firstPort + index), 0] : [port];
  for (const one of ports) if (await tryPort(server, host, one)) return;
  throw new TalkError('usage', `Port ${port} cannot be used: another program has it, or you may not.`, {
    hint: 'Name another with --port, or leave --port out and the next free one is taken.',
  });
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (listening: boolean): void => {
      server.off('error', failed).off('listening', succeeded);
      resolve(listening);
    };
    const failed = (): void => settle(false);
    const succeeded = (): void => settle(true);
    server.once('error', failed).once('listening', succeeded);
    server.listen(port, host);
  });
}
