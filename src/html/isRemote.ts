/**
 * Whether a browser would go to a network for this address, or to a place that one machine alone has (`file:`), on whatever page it
 * stands: one opened from a disk or one that a server sends. Node reads addresses as browsers do (WHATWG URL): tabs and line breaks inside vanish, `\` is `/`, `https:a.example` is whole.
 */
export function isRemote(address: string): boolean {
  // What has none of these is a path beside the page; what a page carries in itself may be long.
  if (!/[:/\\]/.test(address) || /^\s*data:/i.test(address)) return false;
  return pages.some((page) => {
    if (!URL.canParse(address, page)) return false;
    const { protocol, hostname } = new URL(address, page);
    // A path is one on a page that a server sends; what is still a file there names a place on one machine.
    if (protocol === 'file:' && page !== opened) return true;
    return /^(?:https?|wss?|ftp|file):$/.test(protocol) && hostname !== '' && hostname !== served;
  });
}

/** A name that no network knows. */
const served = 'page.invalid';

const opened = 'file:///page/';

const pages = [opened, `https://${served}/`];
