import type { Project } from '../model/project.ts';
import type { PictureSite } from '../serve/studio/pictureRoutes.ts';
import { creditEdit, newPictureEdit } from '../studio/newPictureEdit.ts';
import { readPicture, readPictures } from '../studio/readPictures.ts';
import type { ProjectTexts } from './projectTexts.ts';

/** What the studio does with a project's pictures: each change is one edit, so that it can be undone. */
export function studioPictures(project: Project, texts: ProjectTexts): PictureSite {
  return {
    list: () => readPictures(project),
    read: (file) => readPicture(project, file),
    async add({ name, base64, credit }) {
      const wanted = newPictureEdit({ name, bytes: Buffer.from(base64, 'base64'), credit }, project);
      if (wanted.kind === 'refused') return { kind: 'refused', message: wanted.message };
      return { ...(await texts.edit(wanted.edit)), file: wanted.file };
    },
    credit(file, credit) {
      const isThere = readPictures(project).some((one) => one.file === file);
      return isThere ? texts.edit(creditEdit(file, credit, project)) : undefined;
    },
  };
}
