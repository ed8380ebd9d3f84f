import type { DeckSection } from '../model/deck.ts';

/** A section may miss its minutes by this share before the speaker is warned (our own measure; see docs/guide/time.md). */
const tolerance = 0.15;

/** The words of a section's speaker notes against its minutes. */
export interface NoteTime {
  readonly words: number;
  /** How many words its minutes hold. */
  readonly planned: number;
  /** Whether they are about as many. */
  readonly fit: 'short' | 'fits' | 'long';
}

/** @param pace words a minute. */
export function noteTime({ slides, seconds }: Pick<DeckSection, 'slides' | 'seconds'>, pace: number): NoteTime {
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  const planned = (seconds / 60) * pace;
  const off = words / planned - 1;
  // Fifteen percent itself is allowed, whatever the last bit of the division says.
  const fits = Math.abs(off) <= tolerance + 1e-9;
  return { words, planned, fit: fits ? 'fits' : off > 0 ? 'long' : 'short' };
}
