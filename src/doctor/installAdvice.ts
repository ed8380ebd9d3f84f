import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the kit is a package that npm installed for a project: it has the program compiled, and no sources. */
export function isInstalledPackage(kit: string): boolean {
  return !existsSync(join(kit, 'src', 'cli')) && existsSync(join(kit, 'compiled'));
}

/** How packages that are missing or broken are put right. @param kit the kit's own folder. */
export function installAdvice(kit: string): string {
  return isInstalledPackage(kit)
    ? 'Remove `node_modules` from the folder of your talks, and run `npm install` there.'
    : 'Run `npm ci` in the kit’s folder.';
}
