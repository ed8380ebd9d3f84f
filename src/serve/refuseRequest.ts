import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request must not be answered; undefined when it may be.
 * The preview holds speaker notes, so it speaks only to pages of its own: an external `Host` means that some name was made to
 * point at this machine (DNS rebinding), an external `Origin` that a page from elsewhere asks.
 * @param port on which the preview listens.
 */
export function refuseRequest(headers: IncomingHttpHeaders, port: number): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !own.includes(host.toLowerCase())) return 'This preview answers to its own address only.';
  if (origin !== undefined && !own.some((address) => origin === `http://${address}`)) {
    return 'This preview answers to its own pages only.';
  }
  return undefined;
}
