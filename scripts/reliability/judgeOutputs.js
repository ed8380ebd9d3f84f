import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { deckFiles, privateWords } from './writeProject.js';

/** Files below a folder by their paths with forward slashes, each with the hash of its bytes. @returns {Map<string, string>} */
export function hashes(folder) {
  return new Map(
    filesBelow(folder).map((path) => [
      relative(folder, path).split(sep).join('/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/**
 * Decks whose files are neither all of one version nor all of the other.
 * @param {Map<string, string>} found @param {readonly string[]} names @param {readonly Map<string, string>[]} versions
 */
export function mixedDecks(found, names, versions) {
  const whole = (name, version) =>
    deckFiles.every((file) => found.get(`${name}/${file}`) === version.get(`${name}/${file}`));
  return names.filter((name) => !versions.some((version) => whole(name, version)));
}

/** Files in the output folder that no finished build leaves there. */
export function strayOutputs(found, names) {
  const wanted = new Set([
    'index.html',
    '.talk-build.json',
    ...names.flatMap((name) => deckFiles.map((file) => `${name}/${file}`)),
  ]);
  return [...found.keys()].filter((path) => !wanted.has(path));
}

/** What is wrong with the record and the list of talks beside the files. @param {string} version that all decks should have */
export function recordFaults(out, names, version) {
  const record = readJson(join(out, '.talk-build.json'));
  if (record === undefined) return ['no record'];
  const page = existsSync(join(out, 'index.html')) ? readFileSync(join(out, 'index.html'), 'utf8') : '';
  return names.flatMap((name) => {
    const deck = record.decks[name];
    const title = `Talk ${name} ${version}`;
    const sizes = (deck?.outputs ?? []).every(
      ({ path, bytes }) => existsSync(join(out, path)) && statSync(join(out, path)).size === bytes,
    );
    return [
      ...(deck?.card.title === title ? [] : [`${name} is not remembered as ${version}`]),
      ...(sizes ? [] : [`sizes of ${name} are not those remembered`]),
      ...(page.includes(title) ? [] : [`${name} is not listed as ${version}`]),
    ];
  });
}

/** Files beyond `private/` that hold private words. @param {readonly string[]} folders to be searched */
export function privateElsewhere(folders) {
  return folders
    .flatMap(filesBelow)
    .filter((path) => basename(join(path, '..')) !== 'private' && (readIfThere(path)?.includes(privateWords) ?? false));
}

/** All that lies in a folder, folders included. */
export function leftIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A browser that is still ending takes its own files away. */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
