/** Whether a text is the address of a page on the web, short enough for a code that a telephone reads from paper. */
export function isWebPage(text: string): boolean {
  return /^\s*https:\/\/\S{1,192}\s*$/i.test(text) && URL.canParse(text);
}
