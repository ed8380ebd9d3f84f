import { projectAround } from '../../load/projectAround.ts';
import type { Command } from '../command.ts';

/** `talk schemas`: what editors complete and explain, and the guide's tables. */
export const schemas: Command = {
  name: 'schemas',
  words: '',
  summary: 'Write decks/schemas/ for your editor.',
  help: [
    'Writes a JSON Schema for each kind of YAML file into decks/schemas/, and one for each fence. The first line of a YAML file names its schema; editors that know it complete the keys and explain them.',
    'Also brings the table of codes in docs/guide/messages.md and that of decks in decks/README.md up to date. Needed only after the kit itself has changed.',
  ],
  examples: [['talk schemas', 'into the project’s decks/schemas/']],
  options: [{ name: 'json', help: 'Print the result as JSON.' }],
  async run(options, io) {
    const { writeSchemas } = await import('../../commands/schemas.ts');
    const written = writeSchemas(projectAround(io.folder));
    if (options.flag('json')) io.out(JSON.stringify({ written }, null, 2));
    else if (written.length === 0) io.out('decks/schemas is up to date.');
    else for (const path of written) io.out(path);
    return 0;
  },
};
