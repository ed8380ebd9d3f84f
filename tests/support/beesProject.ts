import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TempProject, tempProject } from './tempProject.ts';

/** A talk on bees: another subject, other places, another hard topic and other words than the shipped talks have. */
export const beesFixture = fileURLToPath(new URL('../fixtures/bees', import.meta.url));

/** A copy of it in a folder of its own. `changed` files take the place of its own. */
export function beesProject(changed: Readonly<Record<string, string>> = {}, today = '2026-05-20'): TempProject {
  const files = readdirSync(beesFixture, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files.map((entry): [string, string] => {
    const full = join(entry.parentPath, entry.name);
    return [relative(beesFixture, full).split(sep).join('/'), readFileSync(full, 'utf8')];
  });
  return tempProject({ ...Object.fromEntries(own), ...changed }, today);
}

/** The text of one of its files. */
export function beesFile(path: string): string {
  return readFileSync(join(beesFixture, path), 'utf8');
}
