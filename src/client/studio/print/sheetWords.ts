import type { SheetReader, SheetView } from '../../../model/printView.ts';

/** What a sheet is called on the page, and what it is for. */
interface SheetWords {
  readonly name: string;
  readonly purpose: string;
}

/** In the words of someone who stands at the copier. */
export const sheetWords: Readonly<Record<SheetView['layout'], SheetWords>> = {
  summary: { name: 'Summary', purpose: 'The whole talk on one page, with whom to call and what to do.' },
  'two-up': { name: 'Slides, two a page', purpose: 'Slides as large as paper allows, for those who sit far away.' },
  'three-up': { name: 'Slides with lines', purpose: 'Three slides a page, with lines to write on beside each.' },
  'six-up': { name: 'Slides, six a page', purpose: 'All slides on few sheets, to save paper.' },
  notes: {
    name: 'Slides and notes',
    purpose: 'Each slide with what there is to say about it, for those who were not there.',
  },
  article: { name: 'To read', purpose: 'The talk as an article with its pictures, for those who were not there.' },
  guided: { name: 'Guided notes', purpose: 'An outline with gaps that listeners fill with a pencil as you speak.' },
  'guided-key': { name: 'Guided notes: answers', purpose: 'The same outline with its gaps filled, for whoever leads.' },
  worksheet: { name: 'Worksheet', purpose: 'Questions about the talk, with room to answer.' },
  'worksheet-key': {
    name: 'Worksheet: answers',
    purpose: 'The same questions with their answers, for whoever teaches.',
  },
  vocabulary: {
    name: 'Words to learn',
    purpose: 'The hard words of the talk and what they mean, for learners of the language.',
  },
  'large-print': { name: 'Large print', purpose: 'The talk in letters of 18 points, for readers with low vision.' },
  wallet: { name: 'Cards', purpose: 'Ten small cards on a sheet with whom to call, to cut and to keep in a wallet.' },
  booklet: { name: 'Booklet', purpose: 'The talk as a booklet, folded in the middle.' },
  'host-brief': {
    name: 'For the host',
    purpose: 'What whoever invites you settles before the day, and how to introduce you.',
  },
  'leader-guide': {
    name: 'Leader’s guide',
    purpose: 'For whoever talks it over with a group afterwards: five questions and one thing to do.',
  },
  bulletin: { name: 'Bulletin', purpose: 'Half a page to lay into a program, twice on a sheet.' },
  announcement: { name: 'Announcement', purpose: 'A minute to read aloud the week before.' },
  'hard-questions': { name: 'Hard questions', purpose: 'What people ask after the talk, each with an honest answer.' },
  'family-letter': {
    name: 'Letter to families',
    purpose: 'What families learn before the talk: what is shown, and how a child stays away.',
  },
  'lesson-plan': {
    name: 'Lesson plan',
    purpose: 'For the teacher: aims, what comes before and after, and what students do.',
  },
  'job-aid': { name: 'Job aid', purpose: 'One sheet for a desk at work: what to notice, what to ask, whom to call.' },
  evaluation: {
    name: 'Evaluation',
    purpose: 'Half a page on which listeners say what the talk was to them, without a name.',
  },
};

/** Who gets sheets, in the order of the page; those of the speaker stand apart, at its end. */
export const readerWords: Readonly<Record<SheetReader, { readonly heading: string; readonly what: string }>> = {
  listeners: { heading: 'For listeners', what: 'To hand out, at the door or at the end.' },
  hosts: { heading: 'For those who invite and teach', what: 'To send ahead, or to give to whoever leads.' },
  speaker: { heading: 'For you alone', what: 'Answers, notes and your own page. Never copy these with the rest.' },
};
