import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words that only private files may hold. */
export const privateWords = 'only the lectern knows of the blue umbrella';

/** Files that a build of each deck makes, below its folder. */
export const deckFiles = [
  'deck.html',
  'slides.pdf',
  'handout-three-up.pdf',
  'private/speaker.html',
  'private/notes.pdf',
];

/**
 * Writes a project of small decks. @param {string} root folder of the project
 * @param {readonly string[]} names of its decks @param {string} version stands in titles, slides and notes
 */
export function writeProject(root, names, version) {
  rmSync(join(root, 'decks'), { recursive: true, force: true });
  for (const name of names) {
    write(join(root, 'decks', `${name}.yaml`), manifest(name, version));
    write(join(root, 'decks', 'sections', name, 'one.md'), section(name, version));
  }
}

function manifest(name, version) {
  return `title: Talk ${name} ${version}\naudience: adult\nslot: 30\nhandouts: [three-up]\nsections:\n  - ${name}/one\n`;
}

/** Versions differ in length as well, so that no file of one can be taken for that of the other by its size. */
function section(name, version) {
  const more =
    version === 'second'
      ? '\n---\n## One slide more\n\nIt is there in the second version alone.\n\nNote:\nMore.\n'
      : '';
  const slides = ['one', 'two', 'three', 'four', 'five', 'six'].map(
    (word) => `## Slide ${word} of ${name}\n\nThis is the ${version} version.\n\nNote:\n${privateWords}, ${version}.\n`,
  );
  return `---\ntitle: One\nminutes: 1\n---\n${slides.join('\n---\n')}${more}`;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
