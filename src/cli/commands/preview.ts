import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, dateRule, languageRule, slotRule, strictRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { openAddress } from '../openAddress.ts';
import { portRule, readPort } from '../readPort.ts';
import { separatorRules } from '../separatorOptions.ts';
import { tellFaults } from '../tellFaults.ts';
import { untilInterrupted } from '../untilInterrupted.ts';

/** `talk preview`: the deck in the browser while it is being written. */
export const preview: Command = {
  name: 'preview',
  words: '[deck | file.md]',
  summary: 'Show a deck in the browser while you write it.',
  help: [
    'Open the address that it prints. What you save appears at once, and the page stays on its slide. A mistake is shown over the slides, with its place and how to mend it, until it is mended.',
    'Speaker notes are in the page: press S for the speaker view. Only this machine can open it. Ctrl+C ends it.',
  ],
  examples: [
    ['talk preview church-30', 'one deck'],
    ['talk preview', 'a list of all decks'],
    ['talk preview ~/old-talk/slides.md --open', 'somebody’s reveal.js deck, and open the browser'],
  ],
  options: [
    portRule,
    dateRule,
    strictRule,
    languageRule,
    ...separatorRules,
    slotRule,
    { name: 'open', help: 'Open the address in your browser.' },
  ],
  async run(options, io) {
    if (options.words.length > 1)
      throw new TalkError('usage', 'One deck at a time.', { hint: 'Leave the names out for a list of all decks.' });
    const { root } = openProject(io.folder);
    const port = readPort(options.value('port'));
    const { previewTalk } = await import('../../commands/preview.ts');
    const running = await previewTalk(buildRequest(options, io, root), port, tellFaults(io));
    io.out(running.url);
    io.err('The preview is ready. Ctrl+C ends it.');
    if (options.flag('open'))
      openAddress(running.url, () => io.err('No browser could be opened; open the address yourself.'));
    await untilInterrupted();
    await running.close();
    return 0;
  },
};
