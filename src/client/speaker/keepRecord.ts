import { recordName, recordText, type TalkRecord } from '../../present/talkRecord.ts';

/** How long the server of this machine may take before the record is offered as a file, in milliseconds. */
const patienceMs = 5000;

/**
 * Keeps a record in the project's log, by the server that shows the page; where there is none, or it does not answer, offers a file to save.
 * @param server path of the deck there; undefined for a page that was opened from a file.
 * @returns what is to be said of where it stands.
 */
export async function keepRecord(record: TalkRecord, server: string | undefined): Promise<string> {
  const path = server === undefined ? undefined : await storeRecord(record, server);
  if (path !== undefined) return `It is kept in ${path}.`;
  saveRecord(record);
  return 'The record is a file among your downloads. `talk log add` and its path take it into the log.';
}

/** @returns the project path of the file; undefined when the server keeps nothing. */
async function storeRecord(record: TalkRecord, server: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${server}/speaker/record`, {
      method: 'POST',
      body: JSON.stringify(record),
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok ? ((await answer.json()) as { readonly file: string }).file : undefined;
  } catch {
    // It is gone, or it answers too late. Should it have stored the record all the same, the log takes no second one in.
    return undefined;
  }
}

function saveRecord(record: TalkRecord): void {
  const file = new Blob([recordText(record)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = recordName(record);
  link.click();
  URL.revokeObjectURL(link.href);
}
