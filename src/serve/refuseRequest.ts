/**
 * Why a request must not be answered; undefined when it may be.
 * Pages here hold speaker notes, so the server speaks only to pages of its own: a `Host` that is not ours means that some name
 * was made to point at this machine (DNS rebinding), an `Origin` that is not ours that a page from elsewhere asks.
 * @param own what the server is reached by, such as `127.0.0.1:4400`, in lower case.
 */
export function refuseRequest(
  { host, origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
  own: readonly string[],
): string | undefined {
  if (host === undefined || !own.includes(host.toLowerCase())) return 'This server answers to its own address only.';
  if (origin !== undefined && !own.some((address) => origin === `http://${address}`)) {
    return 'This server answers to its own pages only.';
  }
  return undefined;
}
