import { ruleOver } from './ruleOver.ts';

/** A section may miss its minutes by this share before the speaker is warned (our own measure; see decks/README.md). */
const tolerance = 0.15;

/** The words of the speaker notes must take about as long as the section plans, at the deck's pace. */
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
      {
        severity: 'warning',
        code: 'notes-off-time',
        message: `\`${section.id}\` (${form}) has ${words} words of notes; its ${seconds / 60} min hold ${Math.round(planned)} at ${deck.manifest.pace} a minute.`,
        at,
        hint: off > 0 ? 'Say less, or plan more minutes.' : 'Say more, or plan fewer minutes.',
      },
    ];
  },
);
