import { findDecks } from '../load/findDecks.ts';
import type { Deck } from '../model/deck.ts';
import type { Project } from '../model/project.ts';
import { openTalk } from '../talk/openTalk.ts';

/** Head of the table below. */
export const decksHead = ['Deck', 'Audience', 'Slot', 'Planned', 'Estimated', 'Questions', 'Slides', 'Facts'] as const;

/**
 * One row a deck: its slot, the minutes its sections plan, the minutes its speaker notes take at the deck's pace, what is kept
 * for questions, its slides, and the facts that slides, notes or handouts print. A deck that cannot be read has no row.
 */
export function decksTable(project: Project): string[][] {
  const talk = openTalk(project);
  return findDecks(project).flatMap((name) => {
    const { deck } = talk.load(name);
    return deck === undefined ? [] : [row(name, deck)];
  });
}

function row(name: string, deck: Deck): string[] {
  const { manifest, sections, slides, facts } = deck;
  const planned = sections.reduce((sum, section) => sum + section.seconds, 0) / 60;
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  return [
    `\`${name}\``,
    manifest.audience,
    `${manifest.slot} min`,
    `${round(planned)} min`,
    `${round(words / manifest.pace)} min at ${manifest.pace} words a minute`,
    `${manifest.questions} min`,
    String(slides.length),
    String(facts.length),
  ];
}

function round(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
