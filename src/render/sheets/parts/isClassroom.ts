import type { Deck } from '../../../model/deck.ts';

/** Whether listeners are pupils: only they are asked for a name and a date, and what teachers ask. The manifest says it, or the audience. */
export function isClassroom({ manifest }: Deck): boolean {
  return manifest.classroom ?? (manifest.audience === 'general' || manifest.audience === 'teen');
}
