import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DoctorLine } from '../model/doctorLine.ts';
import { installAdvice, isInstalledPackage } from './installAdvice.ts';

/**
 * Whether the packages that the kit stands on are installed: in a checkout all of them, as its lock file wants them; for an
 * installed package, which brings no lock file, those that its program loads, wherever npm has put them.
 * @param kit the kit's own folder.
 */
export function checkPackages(kit: string): DoctorLine {
  const { dependencies, devDependencies } = readJson(join(kit, 'package.json')) ?? {};
  const isPackage = isInstalledPackage(kit);
  const wanted = Object.keys({ ...dependencies, ...(isPackage ? {} : devDependencies) });
  const wrong = wanted.flatMap((name) => (isPackage ? missing(kit, name) : otherThanLocked(kit, name)));
  if (wanted.length > 0 && wrong.length === 0) {
    const found = isPackage ? `${wanted.length}, all there` : `${wanted.length}, all as package-lock.json wants them`;
    return { name: 'packages', ok: true, found };
  }
  const found =
    wanted.length === 0
      ? 'the kit’s package.json cannot be read'
      : `${wrong.length} of ${wanted.length} are wrong: ${wrong.slice(0, 3).join('; ')}`;
  return { name: 'packages', ok: false, found, mend: installAdvice(kit) };
}

function otherThanLocked(kit: string, name: string): string[] {
  const need = readJson(join(kit, 'package-lock.json'))?.packages?.[`node_modules/${name}`]?.version;
  const have = readJson(join(kit, 'node_modules', name, 'package.json'))?.version;
  if (have === undefined) return [`${name} is missing`];
  return have === need ? [] : [`${name} ${have}, not ${need}`];
}

function missing(kit: string, name: string): string[] {
  for (let here = kit; ; here = dirname(here)) {
    if (readJson(join(here, 'node_modules', name, 'package.json')) !== undefined) return [];
    if (dirname(here) === here) return [`${name} is missing`];
  }
}

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
}

function readJson(path: string): PackageFile | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PackageFile;
  } catch {
    return undefined;
  }
}
