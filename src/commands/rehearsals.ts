import { readText } from '../load/readText.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import type { TextEdit } from '../model/textEdit.ts';
import { minutesEdit, paceEdit } from '../parse/planEdits.ts';
import { compareRuns, type RunsReport } from '../present/compareRuns.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import type { EditedProject } from './makeEdit.ts';
import { mendFiles } from './mendFiles.ts';

/** A deck's plan beside its runs. */
export interface RehearsalsReport extends RunsReport {
  readonly deck: string;
  /** Words a minute that the manifest plans with. */
  readonly plannedPace: number;
  /** Rehearsals and given talks of the deck, in order. */
  readonly runs: readonly LoggedTalk[];
  /** What is measured where it is not what is planned. */
  readonly offers: readonly PlanOffer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A figure that could be planned instead of another. */
export interface PlanOffer {
  /** Project path. */
  readonly file: string;
  readonly what: 'minutes' | 'pace';
  /** The section and its form, or the deck. */
  readonly of: string;
  readonly planned: number;
  readonly measured: number;
  /** Undefined where the file is written in a way that only its author can change. */
  readonly edit: TextEdit | undefined;
}

/** A pace that is off by less is the same, as a share. */
const samePace = 0.05;
/** What a manifest may have as pace (schema/manifestSchema.ts). */
const slowest = 60;
const fastest = 220;

/**
 * Compares the plan of a deck with its rehearsals and given talks.
 * @param request with one deck of the project; with a slot, that deck in the other slot.
 * @throws TalkError `unknown-deck`, `usage`, `read-failed`.
 */
export function rehearsals(project: Project, request: BuildRequest): RehearsalsReport {
  const [task] = deckTasks(request);
  if (task === undefined) throw new Error('Rehearsals are those of one deck.');
  const { deck, diagnostics } = task.load();
  const log = readTalkLog(project);
  const runs = log.value.filter((one) => one.deck === task.name);
  const compared = compareRuns(deck === undefined ? [] : planOf(deck), runs);
  return {
    ...compared,
    deck: task.name,
    plannedPace: deck?.manifest.pace ?? 0,
    runs,
    offers: deck === undefined ? [] : offersOf(project, deck, compared),
    diagnostics: [...log.diagnostics, ...diagnostics.filter(({ severity }) => severity === 'error')],
  };
}

function planOf({ sections }: Deck) {
  return sections.map(({ section, form, seconds, slides }) => ({
    section: section.id,
    form,
    minutes: seconds / 60,
    words: slides.reduce((sum, { noteWords }) => sum + noteWords, 0),
  }));
}

function offersOf(
  project: Project,
  { manifest, sections }: Deck,
  { sections: compared, pace }: RunsReport,
): PlanOffer[] {
  const files = new Map(sections.map(({ section }) => [section.id, section.at.file]));
  const minutes = compared.flatMap(({ section, form, minutes: planned, offer }): PlanOffer[] => {
    const file = files.get(section);
    if (offer === undefined || file === undefined) return [];
    const edit = minutesEdit(file, readText(project, file) ?? '', form, offer);
    return [{ file, what: 'minutes', of: `${section} (${form})`, planned, measured: offer, edit }];
  });
  const isOff = pace !== undefined && Math.abs(pace - manifest.pace) > manifest.pace * samePace;
  if (!isOff || pace < slowest || pace > fastest) return minutes;
  const { file } = manifest.at;
  const edit = paceEdit(file, readText(project, file) ?? '', pace);
  return [...minutes, { file, what: 'pace', of: manifest.name, planned: manifest.pace, measured: pace, edit }];
}

/** A line of a file as it is, and as it would be. */
export interface LineChange {
  readonly file: string;
  readonly line: number;
  readonly before: string | undefined;
  readonly after: string;
}

/** What offers would change, line by line. */
export function lineChanges(project: Project, offers: readonly PlanOffer[]): LineChange[] {
  return offers.flatMap(({ edit }): LineChange[] => {
    if (edit === undefined) return [];
    const { file, line, column } = edit.at;
    const text = readText(project, file) ?? '';
    const before = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[line - 1] ?? '';
    if (edit.from === '') return [{ file, line, before: undefined, after: edit.to.trimEnd() }];
    const after = before.slice(0, column - 1) + edit.to + before.slice(column - 1 + edit.from.length);
    return [{ file, line, before, after }];
  });
}

/** Writes what is measured in place of what was planned. @param at when, as the log of edits says. @returns project paths of the files changed. @throws TalkError as `mendFiles`. */
export async function writeOffers(project: EditedProject, offers: readonly PlanOffer[], at: string): Promise<string[]> {
  const edits = offers.flatMap(({ edit }) => edit ?? []);
  const made = await mendFiles(project, 'Plan as measured', edits, at);
  return [...new Set(made.map(({ at }) => at.file))];
}
