import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, dateRule, hostRule, languageRule, slotRule, strictRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { openAddress } from '../openAddress.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import { portRule, readPort } from '../readPort.ts';
import { separatorRules } from '../separatorOptions.ts';
import { untilInterrupted } from '../untilInterrupted.ts';

/** `talk present`: the room's window and the speaker's page, which follow each other. */
export const present: Command = {
  name: 'present',
  words: '<deck | file.md>',
  summary: 'Give a talk: the room’s window and your page follow each other.',
  help: [
    'Opens two pages in your browser. Move the room’s to the projector, click into it and press F; it holds no notes. Yours has notes, clock and sections; its address is good for this run alone.',
    'Only this machine can open them. The deck is shown as it is now: what you save meanwhile waits for the next start. Ctrl+C ends it. If it ends by mistake, start it again with the same --port: the pages find it, and the talk goes on where it was.',
  ],
  examples: [
    ['talk present church-30', 'both pages open'],
    ['talk present church-30 --slot 20', 'in twenty minutes'],
    ['talk present church-30 --port 4400 --no-open', 'addresses alone, at a port of your own'],
  ],
  options: [
    portRule,
    dateRule,
    hostRule,
    strictRule,
    languageRule,
    ...separatorRules,
    slotRule,
    { name: 'no-open', help: 'Print the addresses and open no browser.' },
  ],
  async run(options, io) {
    if (options.words.length !== 1)
      throw new TalkError('usage', 'Name the one deck that is to be presented.', { hint: 'talk list shows them.' });
    const { root } = openProject(io.folder);
    const port = readPort(options.value('port'));
    const { presentTalk } = await import('../../commands/present.ts');
    const { diagnostics, running } = await presentTalk(buildRequest(options, io, root), port, io.err);
    printDiagnostics(diagnostics, sourceRoots(options.words, root, io), io);
    if (running === undefined) {
      io.err('Nothing is shown: the deck has errors.');
      return 1;
    }
    io.out(`Room     ${running.room}`);
    io.out(`Speaker  ${running.speaker}`);
    io.err('Only this machine can open them; the room’s page holds no notes. Ctrl+C ends it.');
    if (!options.flag('no-open'))
      for (const address of [running.room, running.speaker])
        openAddress(address, () => io.err('No browser could be opened; open the addresses yourself.'));
    await untilInterrupted();
    await running.close();
    return 0;
  },
};
