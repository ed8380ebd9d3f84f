import { posix } from 'node:path';
import { findAssets } from '../../load/findAssets.ts';
import type { Project } from '../../model/project.ts';
import type { NameKind, WritingWord } from '../../model/writingWords.ts';

/** Pictures, films and tables of assets/. @param file project path of the section, from which paths of pictures and films begin. */
export function fileWords(
  project: Project,
  file: string,
): Pick<Record<NameKind, readonly WritingWord[]>, 'picture' | 'film' | 'table'> {
  const { pictures, films, tables } = findAssets(project);
  const folder = posix.dirname(file);
  const named = (path: string): WritingWord => ({
    name: posix.relative(folder, path),
    shown: posix.basename(path),
    detail: posix.dirname(path),
  });
  return {
    picture: pictures.map(named),
    film: films.map(named),
    table: tables.map((name) => ({ name, detail: '' })),
  };
}
