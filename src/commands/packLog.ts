import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToProject } from '../deliver/addToProject.ts';
import { plainName } from '../pack/packPaths.ts';
import { type PackRecord, packRecordText, readPackRecord } from '../pack/packRecord.ts';

/** Folder of a project in which it remembers packs. */
const folder = 'decks/packs';

/** The last pack of a deck for a host, as the project remembers it. @param root the project's folder, absolute. */
export function lastPack(root: string, deck: string, host: string | undefined): PackRecord | undefined {
  const path = join(root, logFile(deck, host));
  const record = existsSync(path) ? readPackRecord(readFileSync(path, 'utf8')) : undefined;
  return record?.deck === deck ? record : undefined;
}

/** Remembers a pack in the project; a lone Markdown file has none. @returns whether it did. @throws TalkError of writing. */
export async function rememberPack(root: string, record: PackRecord): Promise<boolean> {
  if (!existsSync(join(root, 'decks'))) return false;
  const path = logFile(record.deck, record.host);
  await addToProject(root, [{ path, content: packRecordText(record), replaces: existsSync(join(root, path)) }]);
  return true;
}

/** A file for each deck and host; names that plain letters cannot tell apart have digits behind them. */
function logFile(deck: string, host: string | undefined): string {
  const names = host === undefined ? [deck] : [deck, host.trim().toLowerCase()];
  return `${folder}/${names.map(fileName).join('--')}.json`;
}

function fileName(name: string): string {
  const isPlain = /^[\w .-]*$/.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
  const digits = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8);
  return isPlain && name.length <= 40 ? plainName(name, digits) : `${plainName(name, 'x')}-${digits}`;
}
