import { type FileBytes, type FileContent, isSameContent } from '../model/fileContent.ts';
import type { ChangedText, PlannedEdit, PlannedFile, Refusal } from '../model/plannedEdit.ts';
import type { FileChange, ProjectEdit, SlideChange, YamlChange } from '../model/projectEdit.ts';
import { editText, type TextEdit } from '../model/textEdit.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { editFrontMatter } from './editFrontMatter.ts';
import { editSlides } from './editSlides.ts';
import { editYaml } from './editYaml.ts';
import { isSameWords, keepLineEnds } from './keepLineEnds.ts';
import { mergeTexts } from './mergeTexts.ts';
import { textVersion } from './textVersion.ts';
import { followSlides } from './twins/followSlides.ts';
import { followText } from './twins/followText.ts';

/** Where texts and pictures come from. */
export interface TextSources {
  /** A project file as it stands; undefined when it is not there. */
  read(file: string): FileContent | undefined;
  /** A text that a file had once, by its version, where it is still known: what began from it can be merged. */
  past?(version: string): string | undefined;
  /** Bytes that a file had once, by their version, where they are still kept. */
  kept?(version: string): FileBytes | undefined;
  /** Project paths of the twins of a section, by that of its file: they are taken along when its slides change places. */
  twins?(file: string): readonly string[];
}

/**
 * What would come of an edit, all of it or nothing. A change that began from another text than the one that stands there is merged with
 * what was changed since, where the text that it began from is known.
 */
export function planEdit(
  edit: ProjectEdit,
  { read, past = () => undefined, kept = () => undefined, twins = () => [] }: TextSources,
): PlannedEdit {
  const before = new Map<string, FileContent | undefined>();
  const now = new Map<string, FileContent | undefined>();
  const mended: TextEdit[] = [];
  const open = (file: string): void => {
    if (before.has(file)) return;
    before.set(file, read(file));
    now.set(file, before.get(file));
  };
  const named = new Set(edit.changes.map(({ file }) => file));
  for (const change of edit.changes) {
    const { file } = change;
    open(file);
    const states = { content: now.get(file), first: before.get(file), past, kept, mended };
    const outcome = changeFile(change, states);
    if (outcome.kind === 'conflict') return { kind: 'conflict', file, ...outcome.texts };
    if (outcome.kind === 'refused') return { ...outcome, file };
    now.set(file, outcome.kind === 'text' ? outcome.text : outcome.bytes);
    if (outcome.kind !== 'text' || (change.kind !== 'slides' && change.kind !== 'write')) continue;
    const section = /^decks\/sections\/(.+)\.md$/.exec(file)?.[1]?.normalize('NFC') ?? '';
    const started = typeof states.content === 'string' ? states.content : '';
    const told = { section, before: started, after: outcome.text ?? '' };
    for (const twin of twins(file)) {
      // A twin that is written with its section, as undo does, is to be as it is written.
      if (change.kind === 'write' && named.has(twin)) continue;
      open(twin);
      const text = now.get(twin);
      if (typeof text !== 'string') continue;
      const followed =
        change.kind === 'slides' ? followSlides(text, { ...told, step: change.step }) : followText(text, told);
      if (followed.kind === 'text') now.set(twin, followed.text);
      // What somebody wrote is saved whatever becomes of its translation, which is then told as stale.
      else if (change.kind === 'slides')
        return { ...followed, message: `Its translation in ${twin}: ${followed.message}`, file: twin };
    }
  }
  const files = [...now].map(([file, after]): PlannedFile => ({ file, before: before.get(file), after }));
  return { kind: 'planned', files: files.filter((one) => !isSameContent(one.before, one.after)), mended };
}

/** A file in the middle of an edit. */
interface FileState {
  readonly content: FileContent | undefined;
  /** As it stood before the edit. */
  readonly first: FileContent | undefined;
  readonly past: (version: string) => string | undefined;
  readonly kept: (version: string) => FileBytes | undefined;
  readonly mended: TextEdit[];
}

type Outcome =
  | { readonly kind: 'text'; readonly text: string | undefined }
  | { readonly kind: 'bytes'; readonly bytes: FileBytes }
  | Refusal
  | Conflict;

interface Conflict {
  readonly kind: 'conflict';
  readonly texts: Omit<Extract<PlannedEdit, { kind: 'conflict' }>, 'kind' | 'file'>;
}

function changeFile(change: FileChange, state: FileState): Outcome {
  const { content } = state;
  const { file } = change;
  if (change.kind === 'create' || change.kind === 'file' || change.kind === 'restore')
    return content === undefined ? newFile(change, state) : refused('exists', `${file} is there already.`);
  if (change.kind === 'mend' && content === undefined) return { kind: 'text', text: undefined };
  if (content === undefined) return refused('missing', `${file} is not there.`);
  if (change.kind === 'remove')
    return isExpected(change.expected, state) ? { kind: 'text', text: undefined } : changed(file);
  return typeof content === 'string'
    ? changeText(change, content, state)
    : refused('unreadable', `${file} is a picture, and no text.`);
}

type NewFile = Extract<FileChange, { kind: 'create' | 'file' | 'restore' }>;

function newFile(change: NewFile, { kept }: FileState): Outcome {
  if (change.kind === 'create') return { kind: 'text', text: change.text };
  if (change.kind === 'file') return { kind: 'bytes', bytes: { base64: change.base64 } };
  const bytes = kept(change.version);
  return bytes === undefined
    ? refused('missing', `${change.file} is not kept any more: it cannot be brought back.`)
    : { kind: 'bytes', bytes };
}

type TextChange = Exclude<FileChange, NewFile | { kind: 'remove' }>;

function changeText(change: TextChange, text: string, state: FileState): Outcome {
  switch (change.kind) {
    case 'write':
      return merged(change.base, keepLineEnds(change.base, change.text), text);
    case 'mend': {
      const edited = editText(text, change.edits);
      state.mended.push(...edited.made);
      return { kind: 'text', text: edited.text };
    }
    case 'yaml':
    case 'slides': {
      if (isExpected(change.expected, state)) return applied(change, text);
      const base = state.past(change.expected);
      if (base === undefined) return changed(change.file);
      const mine = applied(change, base);
      return mine.kind === 'text' ? merged(base, mine.text, text) : mine;
    }
  }
}

/** A later change to a file names its version before the edit, or as the changes above have left it. */
function isExpected(expected: string, { content, first }: FileState): boolean {
  return [content, first].some((one) => one !== undefined && textVersion(one) === expected);
}

function applied(change: YamlChange | SlideChange, text: string): ChangedText {
  if (change.kind === 'slides') return editSlides(text, change.step);
  return /\.ya?ml$/i.test(change.file) ? editYaml(text, change.steps) : editFrontMatter(text, change.steps);
}

function merged(base: string, mine: string, theirs: string): Outcome {
  if (isSameWords(base, theirs))
    return { kind: 'text', text: base === theirs ? mine : keepLineEnds(theirs, normaliseText(mine)) };
  const outcome = mergeTexts(base, mine, theirs);
  if (outcome.kind === 'merged') return { kind: 'text', text: outcome.text };
  return { kind: 'conflict', texts: { base, mine, theirs, parts: outcome.parts } };
}

function changed(file: string): Refusal {
  return refused('changed', `${file} has been changed since.`);
}

function refused(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, message };
}
