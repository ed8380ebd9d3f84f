import { createHash } from 'node:crypto';
import type { FileContent } from '../model/fileContent.ts';

/**
 * The version of what a file holds: 16 hexadecimal digits of SHA-256 over its bytes, for telling whether it has changed since. It comes
 * with what a server answers; a page hands it back and never works it out.
 */
export function textVersion(content: FileContent): string {
  const bytes = typeof content === 'string' ? content : Buffer.from(content.base64, 'base64');
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
