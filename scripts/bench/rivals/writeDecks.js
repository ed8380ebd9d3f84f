import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rivalDecks } from './rivalDecks.js';

/** Writes the deck of a project that writeTalk made for the other tools, too: a file each, and the pictures beside them. */
export function writeDecks(project, folder) {
  mkdirSync(folder, { recursive: true });
  const source = join(project, 'decks', 'sections', 'bench');
  const files = readdirSync(source);
  const sections = files
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => number(a) - number(b))
    .map((name) => readFileSync(join(source, name), 'utf8'));
  for (const name of files.filter((file) => file.endsWith('.png')))
    copyFileSync(join(source, name), join(folder, name));
  const { marp, reveal } = rivalDecks('A large talk', sections);
  writeFileSync(join(folder, 'marp.md'), marp);
  writeFileSync(join(folder, 'reveal.md'), reveal);
}

function number(name) {
  return Number(/\d+/.exec(name)[0]);
}
