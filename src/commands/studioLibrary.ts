import type { NewTalkAnswer } from '../model/studio.ts';
import type { LibrarySite } from '../serve/studio/libraryRoutes.ts';
import { archivedTalks, archiveTalkEdit, restoreTalkEdit } from '../studio/archivedTalks.ts';
import { copyTalkEdit } from '../studio/copyTalkEdit.ts';
import { newTalkEdit, type TalkEdit } from '../studio/newTalkEdit.ts';
import { offerTalk } from '../studio/offerTalk.ts';
import { searchTexts } from '../studio/searchTexts.ts';
import type { StudioContext } from '../studio/studioContext.ts';
import { answered, type ProjectTexts } from './projectTexts.ts';
import { planRename } from './wholeTalks.ts';

/** What the studio does with all talks and sections: each change is one edit, so that it can be undone. */
export function studioLibrary(context: StudioContext, texts: ProjectTexts): LibrarySite {
  const { project } = context;
  const make = async (wanted: TalkEdit | undefined): Promise<NewTalkAnswer> => {
    if (wanted === undefined) return { kind: 'refused', message: 'There is no such talk any more.' };
    return { ...(await texts.edit(wanted.edit)), name: wanted.name };
  };
  return {
    search: (words) => searchTexts(words, context),
    offer: (wish) => offerTalk(wish, context),
    newTalk: (wish) => make(newTalkEdit(wish, offerTalk(wish, context), project)),
    copy: (name, title) => make(copyTalkEdit(name, { title }, project)),
    rename: (name, to) => answered(async () => await make(planRename(project, name, to))),
    archive: (name) => make(archiveTalkEdit(name, project)),
    archived: () => archivedTalks(project),
    restore: (name) => make(restoreTalkEdit(name, project)),
  };
}
