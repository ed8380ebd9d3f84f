import { existsSync, realpathSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { isBytePicture } from '../load/picture/isBytePicture.ts';
import { isInside } from '../load/readContained.ts';

/** How names of the files end that a talk is made of, and that can be edited as text. */
const endings =
  /\.(?:md|markdown|mdown|mkdn?|mdwn|qmd|rmd|html?|ya?ml|csv|tsv|json|geojson|css|svg|txt|srt|vtt|tex|bib)$/i;

/** Whatever begins with a dot belongs to a tool, as these do. */
const toolFolders: ReadonlySet<string> = new Set(['node_modules']);

/**
 * Why a path is not one that an author's edit may write: a text inside the project, or a picture in assets/, and nothing that a tool keeps
 * there.
 * @param file project path with forward slashes. @param out the output folder, absolute; what is built is no source.
 * @param holds what stands, or is to stand, in the file.
 * @returns what to do about it; undefined when it may be written.
 */
export function pathFault(
  root: string,
  file: string,
  out: string,
  holds: 'text' | 'bytes' = 'text',
): string | undefined {
  if (file !== posix.normalize(file) || !/^[^\\:\0]+$/.test(file) || posix.isAbsolute(file) || !isOwn(file))
    return 'Name a file of the project, such as decks/sections/part/one.md.';
  if (holds === 'bytes' && !(file.startsWith('assets/') && isBytePicture(file)))
    return 'Pictures lie in assets/, such as assets/photos/lake.jpg.';
  if (holds === 'text' && !endings.test(file))
    return 'Texts that talks are made of can be edited: Markdown, YAML, tables, styles.';
  const real = realPath(join(root, file));
  const top = realPath(root);
  if (!isInside(top, real) || !isOwn(relative(top, real).split(sep).join('/')))
    return 'A symbolic link leads out of the project.';
  return isInside(realPath(out), real) ? 'It lies in the output folder, and would be built anew.' : undefined;
}

function isOwn(path: string): boolean {
  return path.split('/').every((name) => !name.startsWith('.') && !toolFolders.has(name.toLowerCase()));
}

/** Where a path leads; of what is not there, its folder and its name. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const [folder, name] = [join(path, '..'), path.split(sep).at(-1) ?? ''];
  return folder === path ? path : join(realPath(folder), name);
}
