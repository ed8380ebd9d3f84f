import { isIPv4 } from 'node:net';
import type { PhoneEntry } from '../../commands/present.ts';
import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, dateRule, hostRule, languageRule, slotRule, strictRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
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
    'Only this machine can open them; with --lan, a phone in the same network becomes the remote, with your notes: scan the code that is shown here, or press R in your page. The deck is shown as it is now: what you save meanwhile waits for the next start. Ctrl+C ends it. If it ends by mistake, start it again with the same --port: the pages find it, and the talk goes on where it was.',
  ],
  examples: [
    ['talk present church-30', 'both pages open'],
    ['talk present church-30 --slot 20', 'in twenty minutes'],
    ['talk present church-30 --port 4400 --no-open', 'addresses alone, at a port of your own'],
    ['talk present church-30 --lan', 'with your phone as the remote'],
  ],
  options: [
    portRule,
    dateRule,
    hostRule,
    strictRule,
    languageRule,
    ...separatorRules,
    slotRule,
    {
      name: 'lan',
      value: '[ADDRESS]',
      isValue: isIPv4,
      help: 'Let a phone in this network be the remote; at another address of this machine when one is named.',
    },
    { name: 'no-open', help: 'Print the addresses and open no browser.' },
  ],
  async run(options, io) {
    if (options.words.length !== 1)
      throw new TalkError('usage', 'Name the one deck that is to be presented.', { hint: 'talk list shows them.' });
    const { root } = openProject(io.folder);
    const port = readPort(options.value('port'));
    const { presentTalk } = await import('../../commands/present.ts');
    const { diagnostics, running } = await presentTalk(
      buildRequest(options, io, root),
      { port, lan: options.value('lan') },
      io.err,
    );
    printDiagnostics(diagnostics, sourceRoots(options.words, root, io), io);
    if (running === undefined) {
      io.err('Nothing is shown: the deck has errors.');
      return 1;
    }
    io.out(`Room     ${running.room}`);
    io.out(`Speaker  ${running.speaker}`);
    if (running.phone === undefined)
      io.err('Only this machine can open them; the room’s page holds no notes. Ctrl+C ends it.');
    else tellPhone(running.phone, io);
    if (!options.flag('no-open'))
      for (const address of [running.room, running.speaker])
        openAddress(address, () => io.err('No browser could be opened; open the addresses yourself.'));
    await untilInterrupted();
    await running.close();
    return 0;
  },
};

function tellPhone({ address, code, qr, others }: PhoneEntry, io: Io): void {
  io.out(`Phone    ${address}  code ${code}`);
  if (io.terminal) io.err(`\n${qr}\n`);
  io.err(
    `Whoever is in your network can open ${address} now, and is asked for the code there; with it, a phone reads your notes and moves the slides. Everything else opens on this machine alone. Ctrl+C ends it.`,
  );
  io.err('The code is good once, for ten minutes; R in your page shows the one that is good now.');
  if (others.length > 0) io.err(`This machine has ${others.join(', ')} as well: --lan ${others[0]} uses that.`);
}
