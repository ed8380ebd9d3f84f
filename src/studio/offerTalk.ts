import type { NewTalk, TalkOffer } from '../model/studio.ts';
import { proposeSections } from '../plan/proposeSections.ts';
import { questionsIn } from '../scaffold/manifestTemplate.ts';
import { readCandidates } from './readCandidates.ts';
import { readLibrary } from './readLibrary.ts';
import type { LibraryContext } from './studioContext.ts';

/** What of the project's sections a new talk could be made of. */
export function offerTalk(wish: Omit<NewTalk, 'title'>, context: LibraryContext): TalkOffer {
  const questions = questionsIn(wish.slot);
  const proposal = proposeSections(readCandidates(wish, context), wish.slot - questions);
  const library = new Map(readLibrary(context).map((section) => [section.id, section]));
  return {
    sections: proposal.sections.flatMap(({ id, form, keep, reason, minutes }) => {
      const section = library.get(id);
      return section === undefined ? [] : [{ ...section, form, keep, reason, planned: minutes }];
    }),
    // Who wants whatever there is misses nothing.
    leftOut: wish.topics.length === 0 ? [] : proposal.leftOut.map((id) => library.get(id)?.title ?? id),
    planned: proposal.minutes,
    questions,
  };
}
