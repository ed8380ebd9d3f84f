import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskName } from '../model/diskName.ts';
import type { Project } from '../model/project.ts';
import { attemptRead } from './attemptRead.ts';
import { spelledOnDisk } from './spelledOnDisk.ts';

/** YAML files of decks/ that are not manifests. */
const sharedFiles = /^(facts.*|sources|helplines|glossary|handouts|speaker|words|project|privacy|gates)\.ya?ml$/;

/**
 * Names of the project's decks: the manifests in decks/, without `.yaml`, accents as keyboards write them, in alphabetical order.
 * @throws TalkError `read-failed`.
 */
export function findDecks(project: Project): string[] {
  return [...new Set(manifestFiles(project).map(nameOf))].sort();
}

/** Project paths of the manifests in decks/ that make the folder of one deck: names that differ in their ending, in capitals or in how accents are spelled. */
export function rivalManifests(project: Project, name: string): string[] {
  return manifestFiles(project)
    .filter((file) => diskName(nameOf(file)) === diskName(name))
    .map((file) => `decks/${file}`);
}

function manifestFiles(project: Project): string[] {
  const folder = join(project.root, 'decks');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return attemptRead(folder, () => readdirSync(folder)).filter(isManifestName);
}

function nameOf(file: string): string {
  return file.replace(/\.ya?ml$/, '').normalize('NFC');
}

/** Whether a file of decks/ of that name is a deck's manifest. */
export function isManifestName(name: string): boolean {
  return /\.ya?ml$/.test(name) && !sharedFiles.test(name) && !name.startsWith('.');
}

/** Project path of a deck's manifest. */
export function manifestPath(project: Project, name: string): string {
  return spelledOnDisk(join(project.root, 'decks', `${name}.yml`)) !== undefined
    ? `decks/${name}.yml`
    : `decks/${name}.yaml`;
}
