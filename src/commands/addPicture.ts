import { dirname, resolve } from 'node:path';
import { readContained } from '../load/readContained.ts';
import { mostAddedBytes } from '../model/pictureLimits.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import { newPictureEdit } from '../studio/newPictureEdit.ts';
import { type EditedProject, makeEdit } from './makeEdit.ts';

/** What is asked of a picture that comes into a project. */
export interface PictureRequest {
  /** Folder in which the command was given. */
  readonly folder: string;
  /** Path of the picture, from there. */
  readonly file: string;
  /** What it is to be called; as its file when undefined. */
  readonly name: string | undefined;
  readonly credit: CreditRecord | undefined;
}

/** A picture that is there now. */
export interface AddedPicture {
  /** Its project path. */
  readonly file: string;
  /** Project paths; none when all was there already. */
  readonly written: readonly string[];
}

/**
 * Brings a picture into the project with its entry in the list of credits: one edit, which can be undone.
 * @param at when, as the log is to say. @throws TalkError `usage`, `read-failed`, `output-unwritable`, `disk-full`.
 */
export async function addPicture(
  project: Project & EditedProject,
  { folder, file, name, credit }: PictureRequest,
  at: string,
): Promise<AddedPicture> {
  const path = resolve(folder, file);
  const read = readContained(dirname(path), path, mostAddedBytes);
  if (read.kind === 'missing' || read.kind === 'outside')
    throw new TalkError('usage', `There is no file ${file}.`, { hint: 'Give the path of the picture.' });
  if (read.kind === 'large')
    throw new TalkError('usage', `${file} is too large a picture.`, {
      hint: `Save it with ${mostAddedBytes / 1_000_000} MB at most: a screen shows 3,840 × 2,160 pixels.`,
    });
  const wanted = newPictureEdit({ name: name ?? file, bytes: read.bytes, credit }, project);
  if (wanted.kind === 'refused') throw refused(file, wanted.message);
  const plan = await makeEdit(project, wanted.edit, at);
  if (plan.kind === 'planned') return { file: wanted.file, written: plan.files.map((one) => one.file) };
  throw refused(plan.file, plan.kind === 'refused' ? plan.message : 'It was changed meanwhile.');
}

function refused(file: string, message: string): TalkError {
  return new TalkError('usage', `${file}: ${message}`, { hint: 'Nothing was written.' });
}
