/** What stands on a slide of each layout that the kit's themes have, in a few words. A theme of a project's own may have others. */
export const layoutUses: Readonly<Record<string, string>> = {
  care: 'The care note',
  end: 'The close, in one sentence',
  helpline: 'The numbers to call, with a code to scan',
  number: 'A figure, and what it counts',
  photo: 'A photograph that fills the slide, its words on a panel',
  picture: 'A title, and one picture with all the room there is',
  quote: 'Someone’s words, and whose they are',
  scene: 'A drawn picture from edge to edge, and one sentence below it',
  section: 'A new part of the talk, in one sentence',
  split: 'Words on the left, one picture on the right',
  statement: 'A thought to rest on, in one sentence',
  steps: 'A numbered list of three or four',
  table: 'A title, and one table with all the room there is',
  title: 'The first slide, which the kit makes',
};
