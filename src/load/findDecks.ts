import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../model/project.ts';
import { spelledOnDisk } from './spelledOnDisk.ts';

/** YAML files of decks/ that are not manifests. */
const sharedFiles = /^(facts.*|sources|helplines|glossary|speaker|project|privacy|gates)\.ya?ml$/;

/** Names of the project's decks: the manifests in decks/, without `.yaml`, accents as keyboards write them, in alphabetical order. */
export function findDecks(project: Project): string[] {
  const folder = join(project.root, 'decks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isManifestName)
    .map((name) => name.replace(/\.ya?ml$/, '').normalize('NFC'))
    .sort();
}

/** Whether a file of decks/ of that name is a deck's manifest. */
export function isManifestName(name: string): boolean {
  return /\.ya?ml$/.test(name) && !sharedFiles.test(name) && !name.startsWith('.');
}

/** Whether the output folder has a file of its own by that name. */
export function isReservedName(name: string): boolean {
  return /^(index\.html|facts\.(html|pdf)|\..*)$/i.test(name);
}

/** Project path of a deck's manifest. */
export function manifestPath(project: Project, name: string): string {
  return spelledOnDisk(join(project.root, 'decks', `${name}.yml`)) !== undefined
    ? `decks/${name}.yml`
    : `decks/${name}.yaml`;
}
