import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthoredText } from '../load/readText.ts';
import type { Project } from '../model/project.ts';
import type { FileChange } from '../model/projectEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { appendRecords, type RecordText } from '../parse/appendRecords.ts';

/**
 * The change by which a YAML file of records has more of them behind its last one; what stands there keeps its bytes.
 * @param path project path, ending in `.yaml`; the file ending in `.yml` is taken where that is there. @param schema from the file's folder.
 * @throws TalkError `usage` when nothing can be added at its end.
 */
export function withRecords(
  project: Project,
  path: string,
  schema: string,
  records: readonly RecordText[],
): FileChange {
  const short = path.replace(/\.yaml$/, '.yml');
  const file = existsSync(join(project.root, short)) ? short : path;
  const before = readAuthoredText(project, file);
  // Text that had to be guessed at would not be written as it was.
  const content =
    before !== undefined && before.diagnostics.length > 0
      ? undefined
      : appendRecords(before?.value ?? `# yaml-language-server: $schema=${schema}\n`, records);
  if (content === undefined) {
    throw new TalkError('usage', `${file} cannot take another entry at its end.`, {
      hint: 'Mend it first, `talk check` says how; where it is written between braces, write the entry by hand.',
    });
  }
  if (before === undefined) return { kind: 'create', file, text: content };
  return { kind: 'write', file, base: before.value, text: content };
}
