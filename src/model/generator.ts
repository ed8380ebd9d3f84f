/** The name by which the kit's files tell who made them: `generator` of pages, `Producer` of PDFs, `Software` of pictures. */
export const generator = 'Talk Deck Kit';
