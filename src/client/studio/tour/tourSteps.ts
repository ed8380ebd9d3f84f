import type { Place } from '../frame/place.ts';

/** A stop of the tour: a control of the page, and what it is for. */
export interface TourStep {
  /** The page that has it; undefined for what stands on all of them. */
  readonly at: TourPage | undefined;
  /** The control, as a selector. */
  readonly control: string;
  readonly title: string;
  readonly words: string;
  /** What is said where the control is not there and the step is left out. */
  readonly without?: string;
}

/** The pages that the tour leads through. */
export type TourPage = Exclude<Place['at'], 'facts'>;

/** From all talks to one that is printed. */
export const tourSteps: readonly TourStep[] = [
  {
    at: 'talks',
    control: '.talks-page > header .first',
    title: 'A new talk',
    words:
      'Say what it is called, who listens and how many minutes you have. You are offered the sections that fit, and can change all of it later.',
  },
  {
    at: 'talks',
    control: '.talks-page .card:has(h2 a)',
    title: 'Your talks',
    words:
      'Each card is a talk: who listens, how long it takes, and what is still to be mended. Its title opens it. Let us open the first one.',
    without: 'There is no talk yet. Make one with “New talk”, then ask for this tour again to see the rest.',
  },
  {
    at: 'talk',
    control: '.talk-page .slot',
    title: 'Time',
    words: 'The bar shows how full your minutes are. When they are too full, you are offered what could go.',
    without: 'This talk cannot be read just now. Its page says what to mend.',
  },
  {
    at: 'talk',
    control: '.talk-page .section-card',
    title: 'Sections',
    words:
      'A talk is told in sections. Drag a card to its place, or press its arrows. Say what may go when time is short. Its title opens what is written in it.',
    without: 'This talk has no section yet. “Add a section” puts in the first one.',
  },
  {
    at: 'section',
    control: '.section-page .text',
    title: 'Write',
    words:
      'Write here, and the slide follows each key. It saves by itself when you pause. On the keyboard, Escape and then Tab leaves the text.',
  },
  {
    at: 'print',
    control: '.print-page .build-part button',
    title: 'Print and take',
    words:
      'Make the files here. Then print them, save them, or pack them for your host. Each sheet below is shown as it will be printed, and what is for you alone stands apart.',
  },
  {
    at: undefined,
    control: '.top-bar .undo',
    title: 'Nothing is lost',
    words:
      'Undo takes back the last thing you did, wherever that was, tomorrow as well. That is all. Have a good talk!',
  },
];
