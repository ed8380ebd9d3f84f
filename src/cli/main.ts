import { tmpdir } from 'node:os';
import { keepFaultReport } from '../commands/keepFaultReport.ts';
import { type ExitStatus, runErrorCodes } from '../model/diagnosticCodes.ts';
import { TalkError } from '../model/talkError.ts';
import type { Command } from './command.ts';
import { addPicture } from './commands/addPicture.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { copy } from './commands/copy.ts';
import { doctor } from './commands/doctor.ts';
import { edit, redo, undo } from './commands/edit.ts';
import { facts } from './commands/facts.ts';
import { importDeck } from './commands/importDeck.ts';
import { ledger } from './commands/ledger.ts';
import { list } from './commands/list.ts';
import { log } from './commands/log.ts';
import { pack } from './commands/pack.ts';
import { present } from './commands/present.ts';
import { preview } from './commands/preview.ts';
import { privacy } from './commands/privacy.ts';
import { publish } from './commands/publish.ts';
import { rehearsals } from './commands/rehearsals.ts';
import { scaffold } from './commands/scaffold.ts';
import { schemas } from './commands/schemas.ts';
import { search } from './commands/search.ts';
import { sheet } from './commands/sheet.ts';
import { studio } from './commands/studio.ts';
import { archive, rename, restore } from './commands/talks.ts';
import { translate } from './commands/translate.ts';
import { upgrade } from './commands/upgrade.ts';
import { formatError } from './formatError.ts';
import { codesHelp, commandHelp, programHelp } from './help.ts';
import { type Io, processIo } from './io.ts';
import { kitVersion } from './kitVersion.ts';
import { readOptions } from './readOptions.ts';
import { systemFault } from './systemFault.ts';
import { unknownWord } from './unknownWord.ts';

const commands: readonly Command[] = [
  build,
  studio,
  pack,
  preview,
  present,
  rehearsals,
  log,
  check,
  list,
  facts,
  addPicture,
  ledger,
  edit,
  undo,
  redo,
  privacy,
  publish,
  sheet,
  scaffold,
  rename,
  archive,
  restore,
  search,
  copy,
  translate,
  upgrade,
  importDeck,
  schemas,
  doctor,
];

/** Runs `talk` with the words behind it. @returns the exit status; never throws. */
export async function main(words: readonly string[], streams: Io = processIo()): Promise<ExitStatus> {
  const argv = words.filter((word) => word !== '--debug');
  const io = { ...streams, debug: streams.debug || argv.length < words.length };
  try {
    return await run(argv, io);
  } catch (error) {
    const known = error instanceof TalkError ? error : systemFault(error);
    if (known === undefined) {
      tellFault(error, argv, io);
      return 3;
    }
    const { code, message, hint, at } = known;
    if (argv.includes('--json')) io.out(JSON.stringify({ error: { code, message, hint, at } }, null, 2));
    io.err(formatError(known, io));
    return runErrorCodes[code].exit;
  }
}

/** A fault of the kit's own: nobody can do anything about it but report it. */
function tellFault(error: unknown, words: readonly string[], io: Io): void {
  io.err(`This should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const path = keepFaultReport(error, { words, version: kitVersion() }, [tmpdir(), io.folder]);
  const report = path === undefined ? 'the lines above' : `${path}, which holds nothing of what your talks say`;
  io.err(
    `    hint: It is a fault of the kit’s, not yours: please report it with ${report}. What was built before is untouched.`,
  );
}

async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [word, ...rest] = argv;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    const topic = commands.find((command) => command.name === rest[0]);
    io.out(rest[0] === 'codes' ? codesHelp() : topic === undefined ? programHelp(commands) : commandHelp(topic));
    return word === undefined ? 2 : 0;
  }
  if (word === '--version' || word === '-v') {
    io.out(kitVersion());
    return 0;
  }
  const command = commands.find(({ name }) => name === word);
  if (command === undefined)
    throw unknownWord(
      'command',
      word,
      commands.map(({ name }) => name),
    );
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(command));
    return 0;
  }
  return command.run(readOptions(rest, command.options), io);
}
