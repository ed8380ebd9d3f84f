import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DoctorLine } from '../model/doctorLine.ts';

/** Whether the packages that the kit stands on are installed as its lock file wants them. @param kit the kit's own folder. */
export function checkPackages(kit: string): DoctorLine {
  const wanted = Object.keys(readJson(join(kit, 'package.json'))?.dependencies ?? {});
  const lock = readJson(join(kit, 'package-lock.json'))?.packages ?? {};
  const wrong = wanted.flatMap((name) => {
    const need = lock[`node_modules/${name}`]?.version;
    const have = readJson(join(kit, 'node_modules', name, 'package.json'))?.version;
    return have !== undefined && have === need
      ? []
      : [`${name} ${have ?? 'is missing'}${have === undefined ? '' : `, not ${need}`}`];
  });
  if (wanted.length > 0 && wrong.length === 0)
    return { name: 'packages', ok: true, found: `${wanted.length}, all as package-lock.json wants them` };
  const found =
    wanted.length === 0
      ? 'the kit’s package.json cannot be read'
      : `${wrong.length} of ${wanted.length} are wrong: ${wrong.slice(0, 3).join('; ')}`;
  return { name: 'packages', ok: false, found, mend: 'Run `npm run setup` in the kit’s folder.' };
}

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
}

function readJson(path: string): PackageFile | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PackageFile;
  } catch {
    return undefined;
  }
}
