import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project } from '../model/project.ts';
import { type WrittenText, writtenText } from './writtenText.ts';

/** A file that somebody wrote for talks. */
interface ContentFile extends WrittenText {
  /** Project path. */
  readonly path: string;
}

const textFile = /\.(md|markdown|ya?ml|csv|svg|txt|html|css|png|jpe?g|gif|webp)$|^decks\/log\/.*\.json$/i;

/**
 * Every file below decks/ and assets/, in alphabetical order; hidden ones are left out. The text is empty for files that hold none, such as
 * fonts: their names count too.
 */
export function readContentFiles(project: Project): ContentFile[] {
  return ['decks', 'assets']
    .flatMap((folder) => below(join(project.root, folder)))
    .map((entry) => relative(project.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, ...(textFile.test(path) ? writtenText(project, path) : { text: '' }) }));
}

function below(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    );
  } catch {
    return [];
  }
}
