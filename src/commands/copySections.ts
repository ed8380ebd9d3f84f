import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readContained } from '../load/readContained.ts';
import { readLedger } from '../load/readLedger.ts';
import { findSections, readSections, type SectionFile } from '../load/readSections.ts';
import { readText } from '../load/readText.ts';
import { readTwins } from '../load/readTwins.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { FileChange } from '../model/projectEdit.ts';
import { report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { TalkError } from '../model/talkError.ts';
import type { RecordText } from '../parse/appendRecords.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { parseSection } from '../parse/parseSection.ts';
import { readRules, ruleFiles } from '../talk/readRules.ts';
import { type SectionNeeds, sectionNeeds } from '../talk/sectionNeeds.ts';
import { addToTalks } from './addToTalks.ts';
import { recordCopier } from './copiedRecord.ts';
import { copiedSettings, settingsFile } from './copiedSettings.ts';
import type { EditedProject } from './makeEdit.ts';
import { withRecords } from './withRecords.ts';

/** What came of copying. Nothing is written when anything is wrong. */
export interface CopyReport {
  /** Project paths written, those of ledgers with entries more included. */
  readonly written: readonly string[];
  /** What was there already, and is the same: project paths, and ids. */
  readonly kept: readonly string[];
  /** Ids added to files that were there or are new. */
  readonly added: readonly string[];
  /** Paths in them begin at the project that is copied into, or at the one that is copied from. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the other project's settings say of these sections, and this one's, which has such settings already, does not. */
  readonly leftOut: readonly string[];
}

/** A section that can be copied. */
export interface CopyableSection {
  readonly id: string;
  readonly title: string;
  /** Minutes of its full form. */
  readonly minutes: number;
}

/** The sections of a project that can be read, by id. */
export function copyableSections(from: Project): CopyableSection[] {
  return findSections(from).flatMap((id) => {
    const text = readText(from, `decks/sections/${id}.md`) ?? '';
    const { value } = parseSection(id, `decks/sections/${id}.md`, text);
    return value === undefined ? [] : [{ id, title: value.title, minutes: value.minutes.full }];
  });
}

/**
 * Copies sections from one project into another, their twins in other languages too, with what they need: pictures and tables, facts with their sources, help lines, words of
 * the glossary, credits, and what the project's settings say of their subjects and maps. All of it, or nothing; nothing is overwritten.
 * Undo takes them back; films stay. @param today YYYY-MM-DD.
 * @throws TalkError `usage` for a section that is not there; `file-in-the-way`, `output-unwritable`, `disk-full`, `read-failed`.
 */
export async function copySections(
  from: Project,
  to: Project & EditedProject,
  ids: readonly string[],
  today: string,
): Promise<CopyReport> {
  const texts = ids.map((id) => readSection(from, id));
  const parsed = texts.map(({ id, file, text }) => parseSection(id, file, text));
  const sections = parsed.flatMap(({ value }) => value ?? []) satisfies Section[];
  const theirs = parseLedger(readLedger(from).value).value;
  const { value: needs, diagnostics } = sectionNeeds(
    sections,
    texts.map(({ text }) => text),
    theirs,
  );
  const files = needs.files.map((path) => readNeeded(from, path));
  const wrong = [
    ...parsed.flatMap((one) => one.diagnostics),
    ...diagnostics.filter(({ at }) => texts.some(({ file }) => file === at?.file)),
    ...files.flatMap((file) => ('code' in file ? [file] : [])),
  ].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return { ...nothing, diagnostics: wrong };

  const twins = readTwins(
    from,
    texts.map(({ id }) => id),
  ).value;
  const wanted = [
    ...[...texts, ...twins].map(({ file }) => ({ path: file, content: contained(from, file) })),
    ...files.flatMap((file) => ('code' in file ? [] : [file])),
  ];
  const taken = wanted.filter((file) => placeIn(to, file) === 'another').map(({ path }) => path);
  if (taken.length > 0) {
    throw new TalkError('file-in-the-way', `Another ${taken.join(', ')} is there already.`, {
      hint: 'Rename one of the two; nothing was copied.',
    });
  }
  const [fresh, same] = split(wanted, (file) => placeIn(to, file) === 'same');
  const ledger = parseLedger(readLedger(to).value).value;
  const conflicts = entryKinds.flatMap(({ kind }) => conflictsOf(kind, needs, ledger, from));
  if (conflicts.length > 0) return { ...nothing, diagnostics: conflicts };
  const copyRecord = recordCopier(from);
  const entries = entryKinds.map(({ kind, file }) => {
    const wanted: readonly { readonly id: string; readonly at: SourceSpan }[] = needs[kind];
    const [more, known] = split(wanted, ({ id }) => ledger[kind].has(id));
    const records = more.map(({ id, at }) => copyRecord(at.file, id));
    return { file, records, known: known.map(({ id }) => id) };
  });
  const settings = copiedSettings(needs.settings, to);
  const credits = creditsOf(from, to, needs.files, copyRecord);
  const additions = [...entries, { file: settingsFile, ...settings }, { file: ruleFiles.credits, records: credits }];
  const changed = additions.flatMap(({ file, records }): FileChange[] =>
    records.length === 0 ? [] : [withRecords(to, file, schemaOf(file), records)],
  );
  const addition = { label: `Copied: ${ids.join(', ')}`, files: fresh, changes: changed };
  const written = await addToTalks(to, addition, today);
  return {
    written,
    kept: [...same.map(({ path }) => path), ...entries.flatMap(({ known }) => known)],
    added: additions.flatMap(({ records }) => records.map(({ id }) => id)),
    diagnostics: [],
    leftOut: settings.leftOut,
  };
}

const nothing: CopyReport = { written: [], kept: [], added: [], diagnostics: [], leftOut: [] };

/** What stands in ledgers by id. */
const entryKinds = [
  { kind: 'facts', file: 'decks/facts.yaml' },
  { kind: 'sources', file: 'decks/sources.yaml' },
  { kind: 'helpLines', file: 'decks/helplines.yaml' },
  { kind: 'glossary', file: 'decks/glossary.yaml' },
] as const;

function schemaOf(file: string): string {
  const name = `${file.replace(/^.*\/|\.yaml$/g, '')}.schema.json`;
  return file.startsWith('decks/') ? `schemas/${name}` : `../decks/schemas/${name}`;
}

function readSection(from: Project, wanted: string): SectionFile {
  const id = wanted.replace(/^(decks\/)?sections\//, '').replace(/\.md$/, '');
  const at: SourceSpan = { file: 'decks', line: 1, column: 1, length: 1 };
  const [file] = readSections(from, [{ section: id, form: 'full', formGiven: false, keep: 'must', at }]).value;
  if (file !== undefined) return file;
  const known = findSections(from);
  throw new TalkError('usage', `There is no section \`${id}\` in ${from.root}.`, {
    hint: known.length === 0 ? 'It has no sections at all.' : `${didYouMean(id, known)}Without a name all are listed.`,
  });
}

interface CopiedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** A file that sections show, or why it cannot be had. */
function readNeeded(from: Project, path: string): CopiedFile | Diagnostic {
  const read = readContained(from.root, join(from.root, path));
  if (read.kind === 'read') return { path, content: read.bytes };
  return report(read.kind === 'outside' ? 'path-outside-project' : 'missing-picture', {
    severity: 'error',
    message: `\`${path}\`, which the section shows, cannot be copied: it ${faults[read.kind]}.`,
    hint: 'Mend it there first.',
  });
}

const faults = { missing: 'is not there', outside: 'lies outside of its project', large: 'is too large' };

function contained(from: Project, path: string): Buffer {
  const read = readContained(from.root, join(from.root, path));
  return read.kind === 'read' ? read.bytes : Buffer.alloc(0);
}

/** Whether a file of that name is there, and the very same. */
function placeIn(to: Project, { path, content }: CopiedFile): 'free' | 'same' | 'another' {
  const read = readContained(to.root, join(to.root, path));
  if (read.kind === 'missing') return 'free';
  return read.kind === 'read' && read.bytes.equals(content) ? 'same' : 'another';
}

/** Entries that stand in both projects under one id and say different things. */
function conflictsOf(
  kind: (typeof entryKinds)[number]['kind'],
  needs: SectionNeeds,
  ledger: Ledger,
  from: Project,
): Diagnostic[] {
  return needs[kind].flatMap((theirs) => {
    const own = ledger[kind].get(theirs.id);
    if (own === undefined || isDeepStrictEqual({ ...own, at: undefined }, { ...theirs, at: undefined })) return [];
    return report('duplicate-id', {
      message: `\`${theirs.id}\` stands here already, and says something else than the one to be copied.`,
      at: own.at,
      related: [{ ...theirs.at, file: join(from.root, theirs.at.file), message: 'The one to be copied.' }],
      hint: 'Give one of the two another id, or make them say the same; nothing was copied.',
    });
  });
}

/** Credits of photographs that are copied and have none here. */
function creditsOf(
  from: Project,
  to: Project,
  files: readonly string[],
  copyRecord: ReturnType<typeof recordCopier>,
): RecordText[] {
  const [theirs, own] = [readRules(from).credits, readRules(to).credits];
  return files.flatMap((path) => {
    const credit = theirs.get(path);
    return credit === undefined || own.has(path) ? [] : [copyRecord(ruleFiles.credits, path)];
  });
}

function split<T>(all: readonly T[], isSecond: (one: T) => boolean): readonly [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of all) (isSecond(one) ? second : first).push(one);
  return [first, second];
}
