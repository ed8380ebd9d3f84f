import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the running kit came from, for the package.json of a project that is to have the same one. */
export type KitOrigin =
  | { readonly kind: 'version'; readonly spec: string }
  /** A packed kit on this disk. It goes along with the project, which could not be set up elsewhere without it. */
  | { readonly kind: 'packed'; readonly file: string }
  /** A folder: somebody works on the kit itself. */
  | { readonly kind: 'folder'; readonly folder: string };

/**
 * What npm was told when it installed the kit, by the package.json beside its `node_modules` (that of `npx` included).
 * @param kit the kit's folder, absolute. @param version its own.
 */
export function kitOrigin(kit: string, version: string): KitOrigin {
  const modules = dirname(kit);
  if (basename(modules) !== 'node_modules')
    return existsSync(join(kit, 'src', 'cli')) ? { kind: 'folder', folder: kit } : { kind: 'version', spec: version };
  const asked = askedFor(dirname(modules), basename(kit));
  const file = asked?.startsWith('file:') ? resolve(dirname(modules), asked.slice('file:'.length)) : undefined;
  if (file !== undefined) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile()) return { kind: 'packed', file };
    if (stat?.isDirectory()) return { kind: 'folder', folder: file };
  }
  // An address of git or the web stays what it is; a range of versions becomes the version that is running.
  return { kind: 'version', spec: asked !== undefined && file === undefined && /[:/]/.test(asked) ? asked : version };
}

function askedFor(folder: string, name: string): string | undefined {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    return dependencies?.[name] ?? devDependencies?.[name];
  } catch {
    return undefined;
  }
}
