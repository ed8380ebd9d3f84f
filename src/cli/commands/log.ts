import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditedProject } from '../../commands/makeEdit.ts';
import type { TalkLogReport } from '../../commands/talkLog.ts';
import { projectAround } from '../../load/projectAround.ts';
import { hostOf, type LoggedTalk } from '../../model/loggedTalk.ts';
import type { Project } from '../../model/project.ts';
import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { editedProject } from '../editedProject.ts';
import type { Io } from '../io.ts';
import { printDiagnostics } from '../printDiagnostics.ts';
import { unknownWord } from '../unknownWord.ts';

/** `talk log`: the talks that were given, and what of them no longer holds. */
export const log: Command = {
  name: 'log',
  words: '[add FILE… | told ID]',
  summary: 'Show the talks that you have given: where, for whom, what was skipped, what has been corrected since.',
  help: [
    'Lists the talks of decks/log, which the speaker’s page has kept: day, host and group, deck and version of its slides, minutes taken and planned, sections that were cut, hands that were counted.',
    '`add` takes in files that a page has offered for saving; one that is there already is not taken twice. With --corrections, names what hosts have heard and the ledger no longer says, with what holds now; `told` notes that they know, or that only the wording has changed.',
  ],
  examples: [
    ['talk log', 'all talks that were given'],
    ['talk log --host "First Lutheran"', 'what they have heard'],
    ['talk log add ~/Downloads/2027-03-14-church-30.json', 'into decks/log'],
    ['talk log --corrections', 'what hosts should be told'],
    ['talk log told lake-depth --host "First Lutheran"', 'they know of it'],
  ],
  options: [
    { name: 'deck', value: 'DECK', help: 'Talks with this deck alone.' },
    { name: 'host', value: 'NAME', help: 'Talks at this place, or for this group.' },
    { name: 'corrections', help: 'What was said and no longer holds, instead of the talks.' },
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const project = editedProject(projectAround(io.folder), options, io);
    const [verb, ...words] = options.words;
    if (verb === 'add') return addRecords(project, words, options.flag('json'), io);
    const wish = { deck: options.value('deck'), host: options.value('host') };
    const { noteTold, talkLog } = await import('../../commands/talkLog.ts');
    if (verb === 'told') {
      const [id, ...more] = words;
      if (id === undefined || more.length > 0) {
        throw new TalkError('usage', 'Of which fact or help line?', { hint: 'Write talk log told lake-depth.' });
      }
      const noted = await noteTold(project, id, wish, io.today);
      if (options.flag('json')) io.out(JSON.stringify({ id, files: noted.map(({ at }) => at.file) }, null, 2));
      else for (const talk of noted) io.out(`${talk.at.file}  ${hostOf(talk)} knows of ${id}`);
      return 0;
    }
    if (verb !== undefined) throw unknownWord('word', verb, ['add', 'told']);
    const report = talkLog(project, wish);
    const wrong = report.diagnostics.length > 0 ? 1 : 0;
    if (options.flag('json')) {
      io.out(JSON.stringify(asJson(report), null, 2));
      return wrong;
    }
    printDiagnostics(report.diagnostics, [project.root], io);
    if (options.flag('corrections')) for (const one of report.corrections) tellCorrection(one, io);
    else for (const talk of report.talks) tellTalk(talk, io);
    const { length } = report.corrections;
    if (options.flag('corrections') && length === 0) io.err('What was said still holds.');
    if (!options.flag('corrections') && report.talks.length === 0)
      io.err('No talk is logged. The speaker’s page keeps them: X at its end, then “Keep as given talk”.');
    if (!options.flag('corrections') && length > 0)
      io.err(
        `${length === 1 ? 'One thing' : `${length} things`} that hosts have heard no longer ${length === 1 ? 'holds' : 'hold'}: talk log --corrections.`,
      );
    return wrong;
  },
};

async function addRecords(
  project: Project & EditedProject,
  paths: readonly string[],
  json: boolean,
  io: Io,
): Promise<0 | 1> {
  if (paths.length === 0) {
    throw new TalkError('usage', 'Which file?', { hint: 'Write talk log add and the path of a saved record.' });
  }
  const { keepRecord } = await import('../../commands/keepRecord.ts');
  const kept: { readonly from: string; readonly file: string; readonly isNew: boolean }[] = [];
  let wrong: 0 | 1 = 0;
  for (const from of paths) {
    const { value, diagnostics } = await keepRecord(project, from, readRecord(resolve(io.folder, from)), io.today);
    printDiagnostics(diagnostics, [io.folder], io);
    if (value === undefined) wrong = 1;
    else kept.push({ from, ...value });
  }
  if (json) io.out(JSON.stringify(kept, null, 2));
  else for (const { from, file, isNew } of kept) io.out(isNew ? file : `${file}  has ${from} already`);
  return wrong;
}

/** Records of the largest decks have some hundred kilobytes. */
function readRecord(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new TalkError('usage', `${path} cannot be read.`, { hint: 'Give the path of a saved record.', cause });
  }
}

function tellTalk(talk: LoggedTalk, io: Io): void {
  const { day, deck, version, slotSeconds, tookSeconds, questionSeconds, sections, polls = [] } = talk;
  const slot = slotSeconds === 0 ? '' : ` of ${minutes(slotSeconds)}`;
  const asked = questionSeconds === 0 ? '' : `, ${minutes(questionSeconds)} for questions`;
  io.out(`${day}  ${hostOf(talk)}  ${deck}  version ${version}  ${minutes(tookSeconds)}${slot} min${asked}`);
  const skipped = sections.filter(({ notShown, tookSeconds: took }) => notShown.length > 0 && took === 0);
  const shortened = sections.filter(({ notShown, tookSeconds: took }) => notShown.length > 0 && took > 0);
  if (skipped.length > 0) io.out(`  not told: ${skipped.map(({ section }) => section).join(', ')}`);
  if (shortened.length > 0)
    io.out(
      `  in part: ${shortened.map(({ section, notShown }) => `${section} without ${notShown.join(', ')}`).join('; ')}`,
    );
  for (const { question, answers } of polls)
    io.out(`  hands: ${question} ${answers.map(({ text, count }) => `${text} ${count}`).join(', ')}`);
}

type Correction = TalkLogReport['corrections'][number];

function tellCorrection({ kind, id, change, now, heard }: Correction, io: Io): void {
  io.out(`${kind === 'fact' ? 'Fact' : 'Help line'} ${id}: ${change}`);
  for (const { talk, words } of heard) io.out(`  ${talk.day}  ${hostOf(talk)}  heard: ${words}`);
  io.out(`  ${now === undefined ? 'It must not be said any more.' : `Now it holds: ${now}`}`);
}

function asJson({ talks, corrections, diagnostics }: TalkLogReport) {
  return {
    talks: talks.map(({ at, ...talk }) => ({ file: at.file, ...talk })),
    corrections: corrections.map(({ heard, ...one }) => ({
      ...one,
      heard: heard.map(({ talk, words }) => ({
        file: talk.at.file,
        day: talk.day,
        where: talk.where,
        for: talk.for,
        words,
      })),
    })),
    diagnostics,
  };
}

function minutes(seconds: number): string {
  return String(Math.round(seconds / 6) / 10);
}
