import { posix } from 'node:path';
import { findAssets } from '../../load/findAssets.ts';
import type { Project } from '../../model/project.ts';
import type { NameKind, WritingWord } from '../../model/writingWords.ts';

/** Pictures and tables of assets/. @param file project path of the section, from which paths of pictures begin. */
export function fileWords(
  project: Project,
  file: string,
): Pick<Record<NameKind, readonly WritingWord[]>, 'picture' | 'table'> {
  const { pictures, tables } = findAssets(project);
  const folder = posix.dirname(file);
  return {
    picture: pictures.map((path) => ({
      name: posix.relative(folder, path),
      shown: posix.basename(path),
      detail: posix.dirname(path),
    })),
    table: tables.map((name) => ({ name, detail: '' })),
  };
}
