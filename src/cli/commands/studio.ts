import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { openAddress } from '../openAddress.ts';
import { portRule, readPort } from '../readPort.ts';
import { untilInterrupted } from '../untilInterrupted.ts';

/** `talk studio`: a page for all that can be done with talks. */
export const studio: Command = {
  name: 'studio',
  words: '',
  summary: 'Put talks together, write, check and print them on a page in your browser.',
  help: [
    'Opens your browser at a page that only this machine can reach. It works on the files of your project: what it saves, any editor finds, and what you save elsewhere appears in it.',
    'Its address is good for this run alone. Ctrl+C ends it.',
  ],
  examples: [
    ['talk studio', 'the page in your browser'],
    ['talk studio --no-open', 'the address alone'],
  ],
  options: [portRule, { name: 'no-open', help: 'Print the address and open no browser.' }],
  async run(options, io) {
    if (options.words.length > 0)
      throw new TalkError('usage', 'The studio shows all decks of the project.', { hint: 'talk preview shows one.' });
    const { root } = openProject(io.folder);
    const port = readPort(options.value('port'));
    io.err('Opening the studio …');
    const { openStudio } = await import('../../commands/studio.ts');
    const running = await openStudio(buildRequest(options, io, root), port);
    io.out(running.url);
    io.err('The studio is ready. Ctrl+C ends it.');
    if (!options.flag('no-open'))
      openAddress(running.url, () => io.err('No browser could be opened; open the address yourself.'));
    await untilInterrupted();
    await running.close();
    return 0;
  },
};
