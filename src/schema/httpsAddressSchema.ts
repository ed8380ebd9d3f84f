import * as z from 'zod';

/**
 * An address on the web that is never read on its way: `https`, a host with a dot in its name, and nobody's name and password in it.
 * @param longest of its letters: the more of them, the smaller the squares of its code, and the fewer pews it can be scanned from.
 */
export function httpsAddressSchema(longest: number) {
  return z
    .string()
    .regex(/^https:\/\/[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$/, 'an address that begins with https://')
    .max(longest);
}
