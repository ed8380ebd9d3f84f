import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/** A section may miss its minutes by this share before the speaker is warned (our own measure; see docs/guide/time.md). */
const tolerance = 0.15;

/**
 * The words of the speaker notes must take about as long as the section plans, at the deck's pace.
 *
 * Why: a talk that runs over takes its minutes from the questions, and from whoever speaks next.
 *
 * @example More words than a minute holds
 * ```yaml manifest
 * pace: 60
 * sections:
 *   - part/one
 * #   ^^^^^^^^ notes-off-time
 *   - part/two
 * #   ^^^^^^^^ notes-off-time
 * ```
 * ```md
 * ---
 * minutes: 0.1
 * ---
 * ## Six words are planned
 *
 * Note:
 * These are seven words in the notes.
 * ```
 * ```md part/two
 * ---
 * minutes: 0.1
 * ---
 * ## Six words are planned here too
 *
 * Note:
 * These are only five words.
 * ```
 * @example ok: as many as planned
 * ```yaml manifest
 * pace: 60
 * ```
 * ```md
 * ---
 * minutes: 0.1
 * ---
 * ## Six words are planned
 *
 * Note:
 * These are six words of notes.
 * ```
 */
export const notesOffTime = ruleOver(
  ['notes-off-time'],
  (deck) => deck.sections,
  ({ section, form, seconds, slides, at }, deck) => {
    const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
    const planned = (seconds / 60) * deck.manifest.pace;
    const off = words / planned - 1;
    // Fifteen percent itself is allowed, whatever the last bit of the division says.
    if (Math.abs(off) <= tolerance + 1e-9) return [];
    return [
      report('notes-off-time', {
        message: `\`${section.id}\` (${form}) has ${words} words of notes; its ${seconds / 60} min hold ${Math.round(planned)} at ${deck.manifest.pace} a minute.`,
        at,
        hint: off > 0 ? 'Say less, or plan more minutes.' : 'Say more, or plan fewer minutes.',
      }),
    ];
  },
);
