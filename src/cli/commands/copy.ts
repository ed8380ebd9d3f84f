import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openProject } from '../../load/openProject.ts';
import { projectAround } from '../../load/projectAround.ts';
import type { Project } from '../../model/project.ts';
import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { editedProject } from '../editedProject.ts';
import type { Io } from '../io.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

/** `talk copy`: sections of another project, with what they need. */
export const copy: Command = {
  name: 'copy',
  words: '[section…]',
  summary: 'Copy sections from another project, or from the kit’s own talks, with what they need.',
  help: [
    'Copies each section with its pictures and tables, the facts it names and their sources, help lines, words of the glossary, and what project.yaml there says of its subjects and maps.',
    'Nothing is overwritten: what is there and the same is kept; what is there and different is told, and nothing is copied. Without a section, lists those that can be copied.',
  ],
  examples: [
    ['talk copy --from example', 'the sections of the kit’s own talks'],
    ['talk copy open/welcome --from example', 'one of them, into this project'],
    ['talk copy water/lakes water/rivers --from ../other-talks', 'two of another project'],
  ],
  options: [
    {
      name: 'from',
      value: 'FOLDER',
      help: 'The other project; `example` is the library of talks that the kit brings.',
    },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const from = projectFrom(options.value('from'), io);
    const { copyableSections, copySections } = await import('../../commands/copySections.ts');
    if (options.words.length === 0) {
      const sections = copyableSections(from);
      if (options.flag('json')) io.out(JSON.stringify(sections, null, 2));
      const width = Math.max(0, ...sections.map(({ id }) => id.length));
      if (!options.flag('json'))
        for (const { id, title, minutes } of sections) io.out(`${id.padEnd(width)}  ${minutes} min  ${title}`);
      return 0;
    }
    const to = editedProject(projectAround(io.folder), options, io);
    if (to.root === from.root)
      throw new TalkError('usage', 'A project cannot be copied into itself.', { hint: 'Name another with --from.' });
    const copied = await copySections(from, to, [...new Set(options.words)], io.today);
    const { written, kept, added, diagnostics, leftOut } = copied;
    if (options.flag('json')) io.out(JSON.stringify(copied, null, 2));
    else {
      printDiagnostics(diagnostics, [to.root, from.root], io);
      for (const path of written) io.out(path);
      if (added.length > 0) io.err(`Added: ${added.join(', ')}`);
      if (kept.length > 0) io.err(`There already, and the same: ${kept.join(', ')}`);
      for (const text of leftOut) io.err(`For decks/project.yaml, which has its own already:\n${text}`);
      if (written.length > 0) io.err(`Name it in a deck, then check: - ${options.words[0]}`);
    }
    return diagnostics.length > 0 ? 1 : 0;
  },
};

function projectFrom(value: string | undefined, io: Io): Project {
  if (value === undefined) {
    throw new TalkError('usage', 'From where?', {
      hint: 'Write --from example for the kit’s own talks, or --from and the folder of a project.',
    });
  }
  const here = openProject(io.folder);
  if (value === 'example') return { root: here.kit, kit: here.kit };
  const folder = resolve(io.folder, value);
  if (existsSync(folder) && existsSync(join(openProject(folder).root, 'decks'))) return openProject(folder);
  throw new TalkError('usage', `${value} is no project: neither it nor a folder above it has a folder \`decks\`.`, {
    hint: 'Name the folder of a project, or `example`.',
  });
}
