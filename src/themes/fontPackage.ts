import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../model/project.ts';

/** A package of `@fontsource`, as far as a theme asks of it. */
export interface FontPackage {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly id: string;
  readonly family: string;
  readonly weights: readonly number[];
  readonly styles: readonly string[];
  /** Subset, as files are named by it → its `unicode-range`. */
  readonly subsets: readonly { readonly name: string; readonly range: string }[];
}

/** Where Node would look for packages of a project: in its folder and in those around it, then in the kit's. Absolute. */
function moduleFolders({ root, kit }: Project): string[] {
  const upwards = (here: string): string[] => [
    join(here, 'node_modules', '@fontsource'),
    ...(dirname(here) === here ? [] : upwards(dirname(here))),
  ];
  return [...new Set([...upwards(root), ...upwards(kit)])];
}

/** A package by its name, `@fontsource/bitter`, or its family, `Bitter`. Undefined when it is not there or cannot be read. */
export function findFontPackage(project: Project, wanted: string): FontPackage | undefined {
  const id = wanted
    .replace(/^@fontsource\//, '')
    .toLowerCase()
    .replace(/\s+/g, '-');
  if (!/^[\w-]+$/.test(id)) return undefined;
  const folder = moduleFolders(project)
    .map((one) => join(one, id))
    .find((one) => existsSync(join(one, 'metadata.json')));
  return folder === undefined ? undefined : readPackage(folder, `@fontsource/${id}`);
}

/** Names of all packages that there are, for who asks for another. */
export function fontPackageNames(project: Project): string[] {
  const names = moduleFolders(project).flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return [...new Set(names)].sort().map((name) => `@fontsource/${name}`);
}

function readPackage(folder: string, name: string): FontPackage | undefined {
  try {
    const about: unknown = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'));
    const ranges: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
    if (!isMetadata(about) || typeof ranges !== 'object' || ranges === null) return undefined;
    const subsets = Object.entries(ranges).map(([subset, range]) => ({
      name: subset.replace(/[[\]]/g, ''),
      range: String(range),
    }));
    return { name, folder, ...about, subsets };
  } catch {
    return undefined;
  }
}

type Metadata = Pick<FontPackage, 'id' | 'family' | 'weights' | 'styles'>;

function isMetadata(value: unknown): value is Metadata {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'family' in value &&
    typeof value.family === 'string' &&
    'weights' in value &&
    Array.isArray(value.weights) &&
    'styles' in value &&
    Array.isArray(value.styles)
  );
}
