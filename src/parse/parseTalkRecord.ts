import type { Checked } from '../model/diagnostic.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import { talkRecordSchema } from '../schema/talkRecordSchema.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';

/** A file of decks/log → what was kept of the talk, as far as it can be read; JSON is read as the YAML that it is. */
export function parseTalkRecord(file: string, text: string): Checked<LoggedTalk | undefined> {
  const { diagnostics, salvage } = parseYaml(normaliseText(text), file, talkRecordSchema);
  const value = salvage()?.value;
  return { value: value && { ...value, at: { file, line: 1, column: 1, length: 1 } }, diagnostics };
}
