/** Stands between two sheets of a page, where it may be cut: nothing of an author's becomes a comment (render/slide/sanitiseHtml.ts). */
export const sheetBreak = '<!--sheet-->';
