/** What the kinds of files are called that are made of a talk, by the names that `talk build --only` gives them. */
export const kindWords: Readonly<Record<string, string>> = {
  deck: 'The talk for the screen, as a page',
  speaker: 'Your own page, with notes and clock (for you alone)',
  slides: 'Slides as a PDF',
  pptx: 'Slides for PowerPoint',
  handouts: 'Handouts, those chosen below',
  notes: 'Notes for the lectern (for you alone)',
  phone: 'The handout to read on a phone',
  classroom: 'Questions for classroom programs',
  'notes-text': 'Notes as plain text (for you alone)',
};
