import { createHash } from 'node:crypto';

/**
 * The version of a file's text: 16 hexadecimal digits of SHA-256 over its bytes, for telling whether it has changed since. It comes
 * with what a server answers; a page hands it back and never works it out.
 */
export function textVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
