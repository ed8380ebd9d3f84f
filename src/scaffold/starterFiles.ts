import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of a new project. */
export interface StarterFile {
  /** Path in the project, with forward slashes. */
  readonly path: string;
  readonly content: Buffer;
  /** Whether a double-click is to start it. */
  readonly runs: boolean;
}

/** What stands in the templates between two braces, such as `{{title}}`. */
export interface StarterWords {
  readonly title: string;
  /** The name in package.json. */
  readonly package: string;
  /** Where npm takes the kit from: a version, or an address such as `file:kit/talk-deck-kit-1.2.3.tgz`. */
  readonly kit: string;
}

/**
 * The files with which a project of one's own begins: `assets/starter` of the kit, words filled in. A name that begins with `_` begins
 * with a full stop in the project, since npm packs no `.gitignore`.
 * @param kit the kit's folder, absolute.
 */
export function starterFiles(kit: string, words: StarterWords): StarterFile[] {
  const folder = join(kit, 'assets', 'starter');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({
      path: path.replace(/(^|\/)_/g, '$1.'),
      content: filled(readFileSync(join(folder, path)), path.endsWith('.json') ? quoted(words) : words),
      runs: /\.(command|desktop)$/.test(path),
    }));
}

/** Files without such a word keep their bytes, whatever they are. */
function filled(bytes: Buffer, words: StarterWords): Buffer {
  const text = bytes.toString('latin1');
  if (!/\{\{\w+\}\}/.test(text)) return bytes;
  const named: Readonly<Record<string, string>> = { ...words };
  return Buffer.from(
    bytes.toString('utf8').replace(/\{\{(\w+)\}\}/g, (written, name: string) => named[name] ?? written),
  );
}

/** The words as they stand between the quotation marks of JSON. */
function quoted(words: StarterWords): StarterWords {
  const inside = (word: string): string => JSON.stringify(word).slice(1, -1);
  return { title: inside(words.title), package: inside(words.package), kit: inside(words.kit) };
}
