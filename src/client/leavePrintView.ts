/**
 * Takes reveal.js's `?print-pdf` out of the address before it starts: its layout for paper is for its own slides, while the deck as
 * it stands prints a slide a page, like slides.pdf.
 * @returns whether it was there: then the reader wants to print.
 */
export function leavePrintView(): boolean {
  const address = new URL(location.href);
  const names = [...address.searchParams.keys()].filter((name) => /print-pdf/i.test(name));
  if (names.length === 0) return false;
  for (const name of names) address.searchParams.delete(name);
  history.replaceState(null, '', address);
  return true;
}
