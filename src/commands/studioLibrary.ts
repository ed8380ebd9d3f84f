import type { Project } from '../model/project.ts';
import type { EditAnswer, NewTalkAnswer } from '../model/studio.ts';
import { TalkError } from '../model/talkError.ts';
import type { TranslationWish } from '../model/twinView.ts';
import type { LibrarySite } from '../serve/studio/libraryRoutes.ts';
import { archivedTalks, archiveTalkEdit, restoreTalkEdit } from '../studio/archivedTalks.ts';
import { copyTalkEdit } from '../studio/copyTalkEdit.ts';
import { newTalkEdit, type TalkEdit } from '../studio/newTalkEdit.ts';
import { offerTalk } from '../studio/offerTalk.ts';
import { searchTexts } from '../studio/searchTexts.ts';
import type { StudioContext } from '../studio/studioContext.ts';
import { answered, type ProjectTexts } from './projectTexts.ts';
import { planTranslation } from './translate.ts';
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
    translate: (wish) => translate(wish, project, texts),
  };
}

async function translate(
  { section, language, seen }: TranslationWish,
  project: Project,
  texts: ProjectTexts,
): Promise<EditAnswer> {
  try {
    const { edit, report } = planTranslation(project, section, { language, seen });
    if (edit !== undefined) return await texts.edit(edit);
    const [wrong] = report.diagnostics;
    if (wrong === undefined) return { kind: 'refused', message: 'All is as it should be: there was nothing to write.' };
    return { kind: 'refused', message: [wrong.at?.file, wrong.message].filter(Boolean).join(': ') };
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    return { kind: 'refused', message: error.message };
  }
}
