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

/** Where texts come from. */
export interface TextSources {
  /** A project file as it stands; undefined when it is not there. */
  read(file: string): string | undefined;
  /** A text that a file had once, by its version, where it is still known: what began from it can be merged. */
  past?(version: string): string | undefined;
}

/**
 * What would come of an edit, all of it or nothing. A change that began from another text than the one that stands there is merged with
 * what was changed since, where the text that it began from is known.
 */
export function planEdit(edit: ProjectEdit, { read, past = () => undefined }: TextSources): PlannedEdit {
  const before = new Map<string, string | undefined>();
  const now = new Map<string, string | undefined>();
  const mended: TextEdit[] = [];
  for (const change of edit.changes) {
    const { file } = change;
    if (!before.has(file)) {
      before.set(file, read(file));
      now.set(file, before.get(file));
    }
    const states = { text: now.get(file), first: before.get(file), past, mended };
    const outcome = changeFile(change, states);
    if (outcome.kind === 'conflict') return { kind: 'conflict', file, ...outcome.texts };
    if (outcome.kind === 'refused') return { ...outcome, file };
    now.set(file, outcome.text);
  }
  const files = [...now].map(([file, after]): PlannedFile => ({ file, before: before.get(file), after }));
  return { kind: 'planned', files: files.filter((one) => one.before !== one.after), mended };
}

/** A file in the middle of an edit. */
interface FileState {
  readonly text: string | undefined;
  /** As it stood before the edit. */
  readonly first: string | undefined;
  readonly past: (version: string) => string | undefined;
  readonly mended: TextEdit[];
}

type Outcome = { readonly kind: 'text'; readonly text: string | undefined } | Refusal | Conflict;

interface Conflict {
  readonly kind: 'conflict';
  readonly texts: Omit<Extract<PlannedEdit, { kind: 'conflict' }>, 'kind' | 'file'>;
}

function changeFile(change: FileChange, state: FileState): Outcome {
  const { text } = state;
  if (change.kind === 'create')
    return text === undefined
      ? { kind: 'text', text: change.text }
      : refused('exists', `${change.file} is there already.`);
  if (change.kind === 'mend' && text === undefined) return { kind: 'text', text };
  if (text === undefined) return refused('missing', `${change.file} is not there.`);
  switch (change.kind) {
    case 'write':
      return merged(change.base, keepLineEnds(change.base, change.text), text);
    case 'remove':
      return isExpected(change.expected, state) ? { kind: 'text', text: undefined } : changed(change.file);
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
function isExpected(expected: string, { text, first }: FileState): boolean {
  return [text, first].some((one) => one !== undefined && textVersion(one) === expected);
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
