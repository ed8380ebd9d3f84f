import { findDecks } from '../load/findDecks.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { Project } from '../model/project.ts';
import type { ArchivedTalk } from '../model/studio.ts';
import { TalkError } from '../model/talkError.ts';
import { archivedTalks, archiveTalkEdit, restoreTalkEdit } from '../studio/archivedTalks.ts';
import { type CopiedWords, copyTalkEdit } from '../studio/copyTalkEdit.ts';
import type { TalkEdit } from '../studio/newTalkEdit.ts';
import { renameTalkEdit } from '../studio/renameTalkEdit.ts';
import { unknownDeck } from '../talk/openTalk.ts';
import { freeDeckName } from './givenName.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';

/** A talk that was copied, renamed or moved. */
export interface MovedTalk {
  /** What it is called now. */
  readonly name: string;
  /** Project paths of the files that were written or removed. */
  readonly files: readonly string[];
}

type TalkProject = Project & EditedProject;

/**
 * Makes a second talk of the same sections under a name of its own. @param today YYYY-MM-DD, here and below.
 * @throws TalkError `unknown-deck`, `usage`.
 */
export async function copyTalk(
  project: TalkProject,
  name: string,
  { as, ...words }: CopiedWords & { readonly as: string },
  today: string,
): Promise<MovedTalk> {
  const free = freeDeckName(project, as);
  return await carryOut(project, name, copyTalkEdit(name, words, project, free), today);
}

/** Gives a talk another name, with all that the kit keeps of it. @throws TalkError `unknown-deck`, `usage`. */
export async function renameTalk(project: TalkProject, name: string, to: string, today: string): Promise<MovedTalk> {
  return await carryOut(project, name, planRename(project, name, to), today);
}

/** The edit that gives a talk another name; undefined when there is none of that name. @throws TalkError `usage`. */
export function planRename(project: Project, name: string, to: string): TalkEdit | undefined {
  return renameTalkEdit(name, freeDeckName(project, to), project);
}

/** Puts a talk aside. @throws TalkError `unknown-deck`. */
export async function archiveTalk(project: TalkProject, name: string, today: string): Promise<MovedTalk> {
  return await carryOut(project, name, archiveTalkEdit(name, project), today);
}

/** Brings a talk back that was put aside. @throws TalkError `unknown-deck`. */
export async function restoreTalk(project: TalkProject, name: string, today: string): Promise<MovedTalk> {
  const edit = restoreTalkEdit(name, project);
  if (edit !== undefined) return await carryOut(project, name, edit, today);
  const known = archivedTalks(project).map((one) => one.name);
  throw new TalkError('unknown-deck', `No deck \`${name}\` is put aside.`, {
    hint: known.length === 0 ? 'None is.' : `${didYouMean(name, known)}There are ${known.join(', ')}.`,
  });
}

/** The talks that are put aside. */
export function talksAside(project: Project): ArchivedTalk[] {
  return archivedTalks(project);
}

async function carryOut(
  project: TalkProject,
  name: string,
  wanted: TalkEdit | undefined,
  today: string,
): Promise<MovedTalk> {
  if (wanted === undefined) throw unknownDeck(name, findDecks(project));
  return { name: wanted.name, files: await requireEdit(project, wanted.edit, today) };
}
