import { type Look, renderedDeck } from '../look/renderedDeck.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';

/** The talks that the kit is shipped with. Tests outside this folder know none of them. */
export const shippedDecks = [
  'church-30',
  'esl-teacher-45',
  'middle-kazakhstan-25',
  'missions-moment-10',
  'professionals-60',
  'school-14plus-40',
] as const;

/** One of them, with another look than its manifest's. */
export function shippedDeck(name: string, look: Look = {}): Promise<RenderedTalk> {
  return renderedDeck(name, look, '.');
}
