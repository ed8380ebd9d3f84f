import { openProject } from '../load/openProject.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { Project } from '../model/project.ts';
import type { TalkOffer } from '../model/studio.ts';
import { TalkError } from '../model/talkError.ts';
import type { Audience } from '../schema/audienceSchema.ts';
import { newTalkEdit, type TalkEdit } from '../studio/newTalkEdit.ts';
import { offerTalk } from '../studio/offerTalk.ts';
import { readLibrary } from '../studio/readLibrary.ts';
import { plainParsers } from '../talk/openTalk.ts';
import { freeDeckName } from './givenName.ts';
import { type NewDeck, titleAndSlot } from './scaffold.ts';

/** What is asked of a talk that is put together from sections that there are. */
export interface OfferedDeck extends NewDeck {
  readonly audience: Audience;
  /** Topics of sections, in any spelling; none wants whatever there is. */
  readonly topics: readonly string[];
}

/** A talk that could be made. */
export interface PlannedTalk extends TalkEdit {
  readonly slot: number;
  /** Its sections, each with its reason, and what has no room. */
  readonly offer: TalkOffer;
}

/**
 * What a new talk would be made of, as the studio proposes it, and the edit that makes it. Nothing is written.
 * @throws TalkError `usage` for a name that it cannot have, and a topic that no section has.
 */
export function planNewTalk(project: Project, wanted: string, asked: OfferedDeck, request: BuildRequest): PlannedTalk {
  const name = freeDeckName(project, wanted);
  const context = { project: openProject(request.folder), request: { ...request, decks: [] }, parsers: plainParsers };
  const known = [...new Set(readLibrary(context).flatMap(({ topics }) => topics))].sort();
  const topics = asked.topics.map((topic) => {
    const found = known.find((one) => one.toLowerCase() === topic.toLowerCase());
    if (found === undefined) throw noTopic(topic, known);
    return found;
  });
  const wish = { ...titleAndSlot(name, asked), audience: asked.audience, topics };
  const offer = offerTalk(wish, context);
  return { ...newTalkEdit(wish, offer, project, name), slot: wish.slot, offer };
}

function noTopic(topic: string, known: readonly string[]): TalkError {
  return new TalkError('usage', `No section is about \`${topic}\`.`, {
    hint: `${didYouMean(topic, known)}${known.length === 0 ? 'No section names a topic.' : `There are ${known.join(', ')}.`}`,
  });
}
