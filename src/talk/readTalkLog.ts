import { readLogFiles } from '../load/readLogFiles.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import { parseTalkRecord } from '../parse/parseTalkRecord.ts';

/** All talks and rehearsals that a project has kept, in the order in which they began. One that cannot be read is told of, and left out. */
export function readTalkLog(project: Project): Checked<LoggedTalk[]> {
  const files = readLogFiles(project);
  const read = files.value.map(({ file, text }) => parseTalkRecord(file, text));
  return {
    value: read
      .flatMap(({ value }) => value ?? [])
      .sort((a, b) => a.day.localeCompare(b.day) || a.started.localeCompare(b.started)),
    diagnostics: [...files.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}
