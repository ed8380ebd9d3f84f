import { projectAround } from '../../load/projectAround.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';

/** `talk search`: words in all that is written for talks. */
export const search: Command = {
  name: 'search',
  words: 'WORD…',
  summary: 'Find words in all that is written: slides, notes, handout texts, facts, help lines, manifests.',
  help: [
    'Names each line that has all of the words, in any order and as parts of longer ones, capitals and accents aside. Twins in other languages are looked through, too.',
  ],
  examples: [
    ['talk search aral lake', 'every line with both words'],
    ['talk search "church-30"', 'what names a talk'],
    ['talk search depth --json', 'as data, with the section of each line'],
  ],
  options: [{ name: 'json', help: 'Print the result as JSON.' }],
  async run(options, io) {
    const words = options.words.join(' ').trim();
    if (words === '') throw new TalkError('usage', 'For which words?', { hint: 'Write talk search aral lake.' });
    const { root } = projectAround(io.folder);
    const { searchTalks } = await import('../../commands/searchTalks.ts');
    const found = searchTalks(words, buildRequest(options, io, root));
    if (options.flag('json')) io.out(JSON.stringify(found, null, 2));
    else for (const { file, line, text } of found) io.out(`${file}:${line}  ${text}`);
    if (found.length === 0) io.err('No line has all of these words.');
    return 0;
  },
};
