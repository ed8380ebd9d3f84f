import type { TalkFaults } from '../model/studio.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import type { StudioContext } from './studioContext.ts';

/** What every rule that needs no browser says of a talk, as `talk check` says it. @throws TalkError `unknown-deck`. */
export async function readTalkFaults(name: string, { request, parsers, fonts }: StudioContext): Promise<TalkFaults> {
  const [task] = deckTasks({ ...request, decks: [name] }, parsers);
  if (task === undefined) return { errors: 0, warnings: 0, diagnostics: [] };
  const { today, strict } = request;
  const prepared = await prepareDeck(task.load(), task.project, { fonts, today, strict });
  const { diagnostics } = prepared.inspect();
  const count = (severity: 'error' | 'warning'): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), diagnostics };
}
