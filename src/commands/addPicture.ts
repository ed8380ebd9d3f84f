import { dirname, resolve } from 'node:path';
import { withMermaidDrawer } from '../artifacts/mermaidDrawer.ts';
import { ownPicture } from '../load/picture/ownPicture.ts';
import { pixelsWanted } from '../load/picture/pixelsWanted.ts';
import { readContained } from '../load/readContained.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { mostAddedBytes } from '../model/pictureLimits.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import { newPictureEdit } from '../studio/newPictureEdit.ts';
import { makeEdit } from './makeEdit.ts';

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
  /** Bytes as it was chosen, and as it was sent on its way in. */
  readonly size: { readonly was: number; readonly is: number };
}

/**
 * Brings a picture into the project with its entry in the list of credits: one edit, which can be undone. What has more pixels than any
 * screen shows is made smaller; where no browser can be asked it stays as it is, and is made smaller as decks are built.
 * @param request of whose day and output folder it is, and with which browser. @param say hears of that browser. @throws TalkError `usage`, `read-failed`, `output-unwritable`, `disk-full`.
 */
export async function addPicture(
  project: Project,
  { folder, file, name, credit }: PictureRequest,
  request: BuildRequest,
  say: (line: string) => void,
): Promise<AddedPicture> {
  const path = resolve(folder, file);
  const read = readContained(dirname(path), path, mostAddedBytes);
  if (read.kind === 'missing' || read.kind === 'outside')
    throw new TalkError('usage', `There is no file ${file}.`, { hint: 'Give the path of the picture.' });
  if (read.kind === 'large')
    throw new TalkError('usage', `${file} is too large a picture.`, {
      hint: `Save it with ${mostAddedBytes / 1_000_000} MB at most: a screen shows 3,840 × 2,160 pixels.`,
    });
  const bytes = await withMermaidDrawer(request, say, (_, shrink) => smaller(file, read.bytes, shrink));
  const wanted = newPictureEdit({ name: name ?? file, bytes, credit }, project);
  if (wanted.kind === 'refused') throw refused(file, wanted.message);
  const plan = await makeEdit({ ...project, out: request.out }, wanted.edit, request.today);
  if (plan.kind === 'planned')
    return {
      file: wanted.file,
      written: plan.files.map((one) => one.file),
      size: { was: read.bytes.length, is: bytes.length },
    };
  throw refused(plan.file, plan.kind === 'refused' ? plan.message : 'It was changed meanwhile.');
}

async function smaller(path: string, bytes: Buffer, shrink: LookAtPictures): Promise<Buffer> {
  const picture = ownPicture(bytes);
  const shrinkTo = picture.kind === 'picture' ? pixelsWanted(picture.type, picture.bytes) : undefined;
  if (picture.kind !== 'picture' || shrinkTo === undefined) return bytes;
  const dataUri = `data:${picture.type};base64,${picture.bytes.toString('base64')}`;
  const [answer] = await shrink([{ path, dataUri, shrinkTo }]);
  return typeof answer === 'object' ? Buffer.from(answer.data, 'base64') : bytes;
}

function refused(file: string, message: string): TalkError {
  return new TalkError('usage', `${file}: ${message}`, { hint: 'Nothing was written.' });
}
