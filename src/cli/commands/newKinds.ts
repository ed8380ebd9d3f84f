import { join } from 'node:path';
import { openProject } from '../../load/openProject.ts';
import { displayPath } from '../displayPath.ts';
import type { Io } from '../io.ts';
import { kitVersion } from '../kitVersion.ts';
import type { OptionRule, ReadOptions } from '../readOptions.ts';

/** A kind of thing that `talk new` makes. */
export interface NewKind {
  /** What stands behind `talk new`. */
  readonly example: string;
  /** What comes of it. */
  readonly what: string;
  readonly options: readonly OptionRule[];
  /** @returns the paths written, and what to do next, a line each. @throws TalkError */
  make(
    name: string,
    options: ReadOptions,
    io: Io,
  ): Promise<{ readonly written: readonly string[]; readonly next: readonly string[] }>;
}

/** All of them, by the word that names them. */
export const newKinds: Readonly<Record<string, NewKind>> = {
  project: {
    example: 'project my-talks',
    what: 'a folder of your own: a short talk, all that editors need, and a README',
    options: [],
    async make(name, _, io) {
      const { newProject } = await import('../../commands/newProject.ts');
      const { root, written } = await newProject(io.folder, name, kitVersion());
      const folder = displayPath(root, io.folder);
      const steps = [...(folder === '' || folder === '.' ? [] : [`cd ${folder}`]), 'npm install', 'npm start'];
      return {
        written: written.map((path) => displayPath(join(root, path), io.folder)),
        next: ['', 'Now type:', ...steps.map((step) => `  ${step}`), 'README.md says how to go on.'],
      };
    },
  },
  section: {
    example: 'section water/lakes',
    what: 'decks/sections/water/lakes.md',
    options: [],
    async make(name, _, io) {
      const { newSection } = await import('../../commands/scaffold.ts');
      const path = newSection(openProject(io.folder), name);
      const id = path.replace(/^decks\/sections\//, '').replace(/\.md$/, '');
      return { written: [path], next: [`Name it in a deck, then build: - ${id}`] };
    },
  },
  deck: {
    example: 'deck church-30',
    what: 'decks/church-30.yaml, with a slot of 30 minutes and a section of its own',
    options: [],
    async make(name, _, io) {
      const { newDeck } = await import('../../commands/scaffold.ts');
      const written = newDeck(openProject(io.folder), name);
      const deck = written[0]?.replace(/^decks\//, '').replace(/\.yaml$/, '');
      return { written, next: [`Write your sections, then build: talk build ${deck}`] };
    },
  },
};
