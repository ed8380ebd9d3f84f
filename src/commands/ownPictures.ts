import { posix } from 'node:path';
import { ownPicture } from '../load/picture/ownPicture.ts';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import type { Refusal } from '../model/plannedEdit.ts';
import type { FileChange, ProjectEdit } from '../model/projectEdit.ts';

/** The edit with each picture that it brings as it may stand in a project (load/picture/ownPicture); or why one may not. */
export function ownPictures(edit: ProjectEdit): ProjectEdit | (Refusal & { readonly file: string }) {
  const changes: FileChange[] = [];
  for (const change of edit.changes) {
    if (change.kind !== 'file') {
      changes.push(change);
      continue;
    }
    const { file } = change;
    const picture = ownPicture(Buffer.from(change.base64, 'base64'));
    if (picture.kind === 'refused') return { ...picture, file };
    if (pictureTypes[posix.extname(file).toLowerCase()] !== picture.type)
      return {
        kind: 'refused',
        reason: 'no-picture',
        message: `It holds ${picture.type}, which its name does not say.`,
        file,
      };
    changes.push({ ...change, base64: picture.bytes.toString('base64') });
  }
  return { ...edit, changes };
}
