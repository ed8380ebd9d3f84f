import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TempProject, tempProject } from './tempProject.ts';

const fixture = fileURLToPath(new URL('../fixtures/twins', import.meta.url));

/** A talk of two sections, of which one has a twin in Spanish, in a folder of its own. `changed` files take the place of its own. */
export function twinsProject(changed: Readonly<Record<string, string>> = {}): TempProject {
  const files = readdirSync(fixture, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files.map((entry): [string, string] => {
    const full = join(entry.parentPath, entry.name);
    return [relative(fixture, full).split(sep).join('/'), readFileSync(full, 'utf8')];
  });
  return tempProject({ ...Object.fromEntries(own), ...changed }, '2026-05-20');
}
