import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project } from '../model/project.ts';
import { writtenText } from './writtenText.ts';

/** A file that somebody wrote for talks. */
interface ContentFile {
  /** Project path. */
  readonly path: string;
  /** Of a photograph what its data say; empty for files that hold no text, such as fonts: their names count too. */
  readonly text: string;
}

const textFile = /\.(md|markdown|ya?ml|csv|svg|txt|html|css|png|jpe?g|gif|webp)$/i;

/** Every file below decks/ and assets/, in alphabetical order; hidden ones are left out. */
export function readContentFiles(project: Project): ContentFile[] {
  return ['decks', 'assets']
    .flatMap((folder) => below(join(project.root, folder)))
    .map((entry) => relative(project.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: textFile.test(path) ? writtenText(project, path) : '' }));
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
