import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../load/openProject.ts';

/** The kit's version, from its package.json. */
export function kitVersion(): string {
  const { kit } = openProject('.');
  return (JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { version: string }).version;
}
