import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One deck of one section, with what belongs to it. */
const plain = {
  'decks/talk.yaml': 'title: A talk\naudience: adult\nslot: 10\nsections:\n  - part/one\n',
  'decks/facts.yaml': '{}\n',
  'decks/sources.yaml': '{}\n',
  'decks/gates.yaml': 'severity:\n  notes-off-time: off\n',
  'decks/privacy.yaml': "salt: '00000000000000000000000000000000'\nrounds: 100\nnames:\n  - [AAAAAAAAAAAAAAAA]\n",
  'assets/credits.yaml': '{}\n',
  'decks/helplines.yaml': '{}\n',
  'decks/glossary.yaml': '{}\n',
  'decks/speaker.yaml': 'name: The speaker\n',
  'decks/project.yaml': 'map: {}\n',
  'decks/sections/part/one.md': '---\ntitle: One\nminutes: 1\n---\n## The grass is wide\n',
};

/** Lays files over a plain project. @returns what a command is to be asked for: the deck of another tool, if there is one, else `talk`. */
export function writeHuge(folder, files) {
  for (const [path, text] of Object.entries({ ...plain, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return Object.keys(files).find((path) => path.endsWith('.md') && !path.includes('/')) ?? 'talk';
}
