import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the package that icons come from, absolute. */
export function iconPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
}

/** Names of all icons that drawings may name, in alphabetical order, each with words by which it is looked for. */
export function readIconNames(): ReadonlyMap<string, readonly string[]> {
  const folder = iconPackage();
  const tags = JSON.parse(readFileSync(join(folder, 'tags.json'), 'utf8')) as Readonly<Record<string, string[]>>;
  const names = readdirSync(join(folder, 'icons')).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? []);
  return new Map(names.sort().map((name) => [name, tags[name] ?? []]));
}
