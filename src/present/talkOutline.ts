import type { Claim, ClaimKey } from '../model/claim.ts';
import type { Form } from '../schema/formSchema.ts';

/**
 * What presenting needs to know of a deck, beside its slides: their order, the plan, and what of the ledger they say. No note and no text
 * of a slide but that of polls is in it.
 */
export interface TalkOutline {
  /** The deck's name. */
  readonly deck: string;
  readonly title: string;
  /** Names what the slides show: another text of a slide is another version, other notes are not. */
  readonly version: string;
  /** The whole slot in milliseconds, questions included; 0 when there is no plan. */
  readonly slotMs: number;
  /** What of the slot is kept for questions. */
  readonly questionMs: number;
  /** In the order in which they are shown. */
  readonly slides: readonly OutlineSlide[];
  readonly sections: readonly OutlineSection[];
  /** What slides and notes say of the ledger, each once. */
  readonly claims: readonly Claim[];
  /** Who invites, where the manifest says it. */
  readonly host?: string | undefined;
}

export interface OutlineSlide {
  readonly id: string;
  /** As printed on the slide, from 1. */
  readonly number: number;
  readonly title: string;
  /** How many times the slide changes before the next one comes. */
  readonly steps: number;
  readonly plannedMs: number;
  /** Id of its section; empty for a slide that stands in none, such as the title. */
  readonly section: string;
  /** How many words its notes have. */
  readonly words: number;
  /** Which claims it or its notes make. */
  readonly claims: readonly ClaimKey[];
  /** What the room is asked on it. */
  readonly poll?: OutlinePoll;
}

export interface OutlinePoll {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  /** Whether it may go when time is short. */
  readonly keep: 'must' | 'should' | 'could';
  /** Ids of sections that it builds on. */
  readonly after: readonly string[];
  /** Ids of the slides that its short form passes over; none when it has no such form, or one with slides of its own. */
  readonly longOnly: readonly string[];
}

/** A slide, and how many of its steps are shown. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

/** The slide of that id; undefined when the deck has none. */
export function slideOf(outline: TalkOutline, id: string): OutlineSlide | undefined {
  return outline.slides.find((slide) => slide.id === id);
}

export function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.slide === other?.slide && one?.step === other?.step;
}
