/**
 * An address without what a browser leaves out before it reads one: tabs and line breaks inside, blanks and controls in front.
 * Source: WHATWG URL Standard, 4.4.
 */
export function plainAddress(address: string): string {
  return address.replace(/[\t\n\r]/g, '').replace(/^[^!-\uFFFF]+/, '');
}
