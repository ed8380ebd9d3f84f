import type { TalkCard, UnreadCard } from '../model/studio.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import { slideLooks } from './slideLooks.ts';
import type { StudioContext } from './studioContext.ts';
import { talkCard } from './talkCard.ts';

/** Every talk of the project. It is not held against the rules here, which is the slow part (readTalkFaults). */
export function readTalkCards({ request, parsers, project }: StudioContext): (TalkCard | UnreadCard)[] {
  const log = readTalkLog(project).value;
  return deckTasks({ ...request, decks: [] }, parsers).map((task) => {
    const { deck, diagnostics, inputs } = task.load();
    return deck === undefined
      ? { name: task.name, file: inputs[0] ?? '', diagnostics }
      : talkCard(deck, log, slideLooks(deck, project));
  });
}
