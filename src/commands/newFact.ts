import { readLedger } from '../load/readLedger.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { yearAfter } from '../model/yearAfter.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { factTemplate, sourceTemplate } from '../scaffold/factTemplate.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';
import { withRecords } from './withRecords.ts';

/** What is asked of a new fact beside its id. */
export interface NewFact {
  readonly text: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly year: string | undefined;
  /** Id of a source that is there. */
  readonly source: string | undefined;
}

/**
 * Adds a fact to the ledger, behind the others, and a source for it when none is named. What stands in the files keeps its bytes.
 * @param today YYYY-MM-DD. @returns the project paths written. @throws TalkError `usage`, `output-unwritable`, `disk-full`.
 */
export async function newFact(
  project: Project & EditedProject,
  id: string,
  asked: NewFact,
  today: string,
): Promise<string[]> {
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new TalkError('usage', `\`${id}\` cannot be the name.`, {
      hint: 'Give a name such as lake-depth: a letter of English first, then letters, digits, - and _.',
    });
  }
  const { value: ledger } = parseLedger(readLedger(project).value);
  const there = ledger.facts.get(id);
  if (there !== undefined || ledger.unread.facts.ids.has(id)) {
    throw new TalkError(
      'usage',
      `There is a fact \`${id}\` already${there === undefined ? '' : `, in ${there.at.file}:${there.at.line}`}.`,
      {
        hint: 'Choose another name; nothing is ever overwritten.',
      },
    );
  }
  const { source } = asked;
  if (source !== undefined && !ledger.sources.has(source)) {
    throw new TalkError('usage', `There is no source \`${source}\`.`, {
      hint: 'Name one of decks/sources.yaml; without --source one is added for you to fill in.',
    });
  }
  const year = asked.year ?? today.slice(0, 4);
  const ownSource = freeId(`${id}-source`, ledger.sources);
  const fact = factTemplate({ ...asked, id, year, source: source ?? ownSource, reviewBy: yearAfter(today) });
  const changes = [
    withRecords(project, 'decks/facts.yaml', 'schemas/facts.schema.json', [{ id, text: fact }]),
    ...(source === undefined
      ? [
          withRecords(project, 'decks/sources.yaml', 'schemas/sources.schema.json', [
            { id: ownSource, text: sourceTemplate(ownSource, year) },
          ]),
        ]
      : []),
  ];
  return await requireEdit(project, { label: `New fact: ${id}`, changes }, today);
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(id)) return id;
  }
}
