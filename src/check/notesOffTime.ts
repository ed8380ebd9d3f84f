import { report } from '../model/report.ts';
import { noteTime } from './noteTime.ts';
import { ruleOver } from './ruleOver.ts';

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
  (told, deck) => {
    const { section, form, seconds, at } = told;
    const { words, planned, fit } = noteTime(told, deck.manifest.pace);
    if (fit === 'fits') return [];
    return [
      report('notes-off-time', {
        message: `\`${section.id}\` (${form}) has ${words} words of notes; its ${seconds / 60} min hold ${Math.round(planned)} at ${deck.manifest.pace} a minute.`,
        at,
        hint: fit === 'long' ? 'Say less, or plan more minutes.' : 'Say more, or plan fewer minutes.',
      }),
    ];
  },
);
