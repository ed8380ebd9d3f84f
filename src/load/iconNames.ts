import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the icons that drawings may name lie. */
export function iconFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
}

/** Names of all of them, in alphabetical order. */
export function iconNames(): string[] {
  return readdirSync(iconFolder())
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();
}
