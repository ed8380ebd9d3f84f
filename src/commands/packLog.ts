import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToProject } from '../deliver/addToProject.ts';
import { packLogFile } from '../pack/packLogFile.ts';
import { type PackRecord, packRecordText, readPackRecord } from '../pack/packRecord.ts';

/** The last pack of a deck for a host, as the project remembers it. @param root the project's folder, absolute. */
export function lastPack(root: string, deck: string, host: string | undefined): PackRecord | undefined {
  const path = join(root, packLogFile(deck, host));
  const record = existsSync(path) ? readPackRecord(readFileSync(path, 'utf8')) : undefined;
  return record?.deck === deck ? record : undefined;
}

/** Remembers a pack in the project; a lone Markdown file has none. @returns whether it did. @throws TalkError of writing. */
export async function rememberPack(root: string, record: PackRecord): Promise<boolean> {
  if (!existsSync(join(root, 'decks'))) return false;
  const path = packLogFile(record.deck, record.host);
  await addToProject(root, [{ path, content: packRecordText(record), replaces: existsSync(join(root, path)) }]);
  return true;
}
