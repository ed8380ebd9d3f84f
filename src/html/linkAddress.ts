/**
 * Where a link out of a deck leads, as it may stand in files that are sent to others: a page, a mail, a number. Undefined for
 * whatever is on the author's machine alone: paths, `file:`, drives, shared folders; and for schemes that open programs.
 * Read as browsers read addresses (WHATWG URL). `//host/…` has no scheme of its own, and a page opened from a disk would give it `file:`.
 */
export function linkAddress(href: string): string | undefined {
  const address = href.trim();
  const whole = address.startsWith('//') ? `https:${address}` : address;
  return URL.canParse(whole) && outward.has(new URL(whole).protocol) ? whole : undefined;
}

const outward = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);
