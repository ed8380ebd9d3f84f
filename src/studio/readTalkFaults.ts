import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlacedFault, TalkFaults } from '../model/studio.ts';
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
  const placed = diagnostics.map((one) => placeFault(one, prepared.deck));
  return { errors: count('error'), warnings: count('warning'), diagnostics: placed };
}

/** Says on which slide of the talk a fault stands. */
function placeFault(fault: Diagnostic, deck: Deck | undefined): PlacedFault {
  const { at } = fault;
  const told = at && deck?.sections.find(({ section }) => section.at.file === at.file);
  if (told === undefined) return fault;
  const slide = told.slides.findLast((one) => one.at.file === at?.file && one.at.line <= at.line);
  return { ...fault, where: { section: told.section.id, slide: slide?.id } };
}
