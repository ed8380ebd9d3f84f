import { existsSync, readdirSync } from 'node:fs';
import { join, parse, sep } from 'node:path';

/**
 * A path as the disk spells it: é may stand there as e with its mark, as macOS writes names and archives made there carry them,
 * where the author's keyboard wrote one letter. @param path absolute. @returns undefined when nothing is there in either spelling.
 */
export function spelledOnDisk(path: string): string | undefined {
  if (existsSync(path)) return path;
  const { root } = parse(path);
  let here = root;
  for (const name of path.slice(root.length).split(sep)) {
    const next = join(here, name);
    const found = existsSync(next) ? next : sameName(here, name);
    if (found === undefined) return undefined;
    here = found;
  }
  return here;
}

function sameName(folder: string, name: string): string | undefined {
  // Names of plain letters have one spelling.
  if (!/[^\p{ASCII}]/u.test(name)) return undefined;
  const found = namesIn(folder).find((one) => one.normalize('NFC') === name.normalize('NFC'));
  return found === undefined ? undefined : join(folder, found);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
