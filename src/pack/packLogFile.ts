import { createHash } from 'node:crypto';
import { plainName } from './packPaths.ts';

/** Folder of a project in which it remembers packs. */
export const packLogFolder = 'decks/packs';

/**
 * Project path of what is remembered of the packs of a deck for a host: a file for each of both. Names that plain letters cannot tell apart
 * have digits behind them.
 */
export function packLogFile(deck: string, host: string | undefined): string {
  const names = host === undefined ? [deck] : [deck, host.trim().toLowerCase()];
  return `${packLogFolder}/${names.map(fileName).join('--')}.json`;
}

function fileName(name: string): string {
  const isPlain = /^[\w .-]*$/.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
  const digits = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8);
  return isPlain && name.length <= 40 ? plainName(name, digits) : `${plainName(name, 'x')}-${digits}`;
}
