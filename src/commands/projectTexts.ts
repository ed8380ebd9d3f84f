import { pathFault } from '../deliver/pathFault.ts';
import { textVersion } from '../edit/textVersion.ts';
import { undoNames } from '../edit/undoLog.ts';
import { contentFolders } from '../load/contentFolders.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { PlannedEdit } from '../model/plannedEdit.ts';
import type { Project } from '../model/project.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import type { EditAnswer, OpenText } from '../model/studio.ts';
import { TalkError } from '../model/talkError.ts';
import type { UndoNames } from '../model/undoLog.ts';
import { watchFolders } from '../serve/preview/watchFolders.ts';
import type { EventPage } from '../serve/streamEvents.ts';
import { takeTurns } from '../serve/takeTurns.ts';
import { type EditedProject, makeEdit, readLog, redoEdit, type Undone, undoEdit } from './makeEdit.ts';

/** A project's texts as the studio holds them: on the disk, and as they are being written. */
export interface ProjectTexts {
  /** What is being written and is not saved, by project path. */
  readonly drafts: ReadonlyMap<string, string>;
  /** A text that may be edited; undefined when it is not there, or is none. */
  open(file: string): OpenText | undefined;
  draft(file: string, text: string | undefined): void;
  edit(edit: ProjectEdit): Promise<EditAnswer>;
  /** Does what makes edits by itself, in its turn. @param change says project paths of the files that it has changed. */
  during(change: () => Promise<readonly string[]>): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
  /** Tells open pages that what is shown of drafts is another. */
  tellDraft(): void;
  /** Tells an open page of every change, whoever made it. */
  follow(page: EventPage): void;
  close(): void;
}

/**
 * @param project whose texts, and where it keeps its edits. @param at when edits are made, as their log is to say.
 * @param hear is told of each change, on the disk or in drafts alone, before any page is: what a page then asks for is to be new.
 */
export function openProjectTexts(
  project: Project & EditedProject,
  at: string,
  hear: (isOnDisk: boolean) => void = () => undefined,
): ProjectTexts {
  const { root, out } = project;
  const drafts = new Map<string, string>();
  const pages = new Set<EventPage>();
  let told = 0;
  const names = (): UndoNames => undoNames(readLog(project));
  const send = (kind: 'changed' | 'draft', data: UndoNames | null): void => {
    told += 1;
    for (const page of pages) page.send({ id: String(told), kind, data });
  };
  const tell = (): void => {
    hear(true);
    watch.set(contentFolders(project));
    send('changed', names());
  };
  const tellDraft = (): void => send('draft', null);
  const watch = watchFolders(tell);
  watch.set(contentFolders(project));
  const read = (file: string): string | undefined =>
    isContent(file) && pathFault(root, file, out) === undefined ? readSourceText(root, file) : undefined;
  const doneAnswer = (files: readonly string[]): EditAnswer => {
    tell();
    return { kind: 'done', files, undo: names() };
  };
  const answer = (plan: PlannedEdit | undefined): EditAnswer => {
    if (plan === undefined) return { kind: 'refused', message: 'There is nothing left.' };
    if (plan.kind !== 'planned') return plan;
    for (const { file, after } of plan.files) if (drafts.get(file) === after) drafts.delete(file);
    return doneAnswer(plan.files.map(({ file }) => file));
  };
  // One after the other: each is planned from what the one before has left, and is noted in one log.
  const turns = takeTurns();
  const waited = (work: () => Promise<EditAnswer>): Promise<EditAnswer> => turns(() => answered(work));
  const inTurn = (edit: () => Promise<PlannedEdit | undefined>): Promise<EditAnswer> =>
    waited(async () => answer(await edit()));
  const again = (step: (edited: EditedProject) => Promise<Undone | undefined>) => (): Promise<EditAnswer> =>
    inTurn(async () => (await step(project))?.plan);

  return {
    drafts,
    open(file) {
      const saved = read(file);
      if (saved === undefined) return undefined;
      return { file, version: textVersion(saved), text: drafts.get(file) ?? saved, saved };
    },
    draft(file, text) {
      const saved = read(file);
      if (text === undefined || saved === undefined || text === saved) drafts.delete(file);
      else drafts.set(file, text);
      hear(false);
      tellDraft();
    },
    edit(edit) {
      const other = edit.changes.find(({ file }) => !isContent(file));
      if (other === undefined) return inTurn(() => makeEdit(project, edit, at));
      return Promise.resolve({ kind: 'refused', message: `${other.file} is no part of a talk.` });
    },
    during: (change) => waited(async () => doneAnswer(await change())),
    undo: again(undoEdit),
    redo: again(redoEdit),
    tellDraft,
    follow(page) {
      pages.add(page);
      void page.closed.then(() => pages.delete(page));
      page.send({ id: String(told), kind: 'changed', data: names() });
    },
    close() {
      watch.close();
      for (const page of pages) page.end();
    },
  };
}

/** What a page may read and write: no package.json, whose words npm would run. */
function isContent(file: string): boolean {
  return /^(?:decks|assets)\//.test(file);
}

/** What the author can mend is an answer, not a failure of the server. */
export async function answered(edit: () => Promise<EditAnswer>): Promise<EditAnswer> {
  try {
    return await edit();
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    return { kind: 'refused', message: [error.message, error.hint].filter(Boolean).join(' ') };
  }
}
