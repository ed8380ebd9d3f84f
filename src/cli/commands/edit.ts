import { resolve } from 'node:path';
import { projectAround } from '../../load/projectAround.ts';
import type { ExitStatus } from '../../model/diagnosticCodes.ts';
import type { PlannedEdit } from '../../model/plannedEdit.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

const rules = buildRules.filter(({ name }) => ['out', 'json'].includes(name));

/** `talk edit`: what a page does to files, from a file or another program. */
export const edit: Command = {
  name: 'edit',
  words: 'FILE.json | -',
  summary: 'Make an edit that a program has written: steps in YAML, with slides, whole texts; all of it or nothing.',
  help: [
    'Reads an edit as JSON, from a file or, for `-`, from what is piped in: { "label": "…", "changes": […] }. Kinds of changes: write, yaml, slides, mend, create, file (a picture, as base64), remove.',
    'What an edit does not name keeps its bytes. A text that was changed meanwhile is merged; where both changed the same lines, nothing is written. `talk undo` takes it back.',
  ],
  examples: [
    ['talk edit change.json', 'makes it, and prints the files that it changed'],
    ['program | talk edit - --json', 'with the texts before and after, or those of a conflict'],
  ],
  options: rules,
  async run(options, io) {
    const [name, ...more] = options.words;
    if (name === undefined || more.length > 0)
      throw new TalkError('usage', 'Name the one file that holds the edit.', { hint: '`-` reads what is piped in.' });
    const { root } = projectAround(io.folder);
    const [{ readEdit }, { makeEdit }] = await Promise.all([
      import('../../commands/readEdit.ts'),
      import('../../commands/makeEdit.ts'),
    ]);
    const { value, diagnostics } = readEdit(name === '-' ? 0 : resolve(io.folder, name), name);
    if (value === undefined) {
      printDiagnostics(diagnostics, [io.folder], io);
      return 1;
    }
    const { out, today } = buildRequest(options, io, root);
    return tellPlan(await makeEdit({ root, out }, value, today), options.flag('json'), io);
  },
};

/** `talk undo`. */
export const undo: Command = {
  name: 'undo',
  words: '',
  summary: 'Take back the last edit that the kit made in your files; what was changed since stays.',
  help: [
    'Whatever a command or the studio has written into decks and themes, one at a time: edits, mends, measured plans, new talks, sections, facts and pictures, copies, twins, names. Films that came with a copy stay; what is built is no edit.',
  ],
  examples: [['talk undo', 'prints the files that are as before']],
  options: rules,
  run: async (options, io) => {
    const { undoEdit } = await import('../../commands/makeEdit.ts');
    return await again(undoEdit, 'Nothing to undo.', options, io);
  },
};

/** `talk redo`. */
export const redo: Command = {
  name: 'redo',
  words: '',
  summary: 'Make once more what `talk undo` took back.',
  help: ['Until another edit is made.'],
  examples: [['talk redo', 'prints the files that it changed']],
  options: rules,
  run: async (options, io) => {
    const { redoEdit } = await import('../../commands/makeEdit.ts');
    return await again(redoEdit, 'Nothing to redo.', options, io);
  },
};

type UndoEdit = typeof import('../../commands/makeEdit.ts').undoEdit;

async function again(
  take: UndoEdit,
  nothing: string,
  options: Parameters<Command['run']>[0],
  io: Io,
): Promise<ExitStatus> {
  const { root } = projectAround(io.folder);
  const done = await take({ root, out: buildRequest(options, io, root).out });
  if (done === undefined) {
    io.err(nothing);
    return 0;
  }
  io.err(done.label);
  return tellPlan(done.plan, options.flag('json'), io);
}

function tellPlan(plan: PlannedEdit, json: boolean, io: Io): ExitStatus {
  if (json) io.out(JSON.stringify(plan, null, 2));
  else if (plan.kind === 'planned') {
    for (const { file, before, after } of plan.files)
      io.out(`${after === undefined ? 'removed' : before === undefined ? 'created' : 'changed'}  ${file}`);
    if (plan.files.length === 0) io.err('All stands as it asks; nothing was written.');
  } else if (plan.kind === 'conflict') {
    io.err(`${plan.file}: the same lines were changed meanwhile; nothing was written.`);
  } else io.err(`${plan.file}  ${plan.reason}  ${plan.message} Nothing was written.`);
  return plan.kind === 'planned' ? 0 : 1;
}
