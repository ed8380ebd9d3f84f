/** Waits until all fonts that the page uses are loaded. @returns those that cannot be, by family and weight. */
export async function brokenFonts(): Promise<readonly string[]> {
  do {
    // Only a layout asks for fonts, so "ready" before it would mean "none wanted yet".
    void document.documentElement.offsetHeight;
    await document.fonts.ready;
  } while (document.fonts.status === 'loading');
  return [...document.fonts]
    .filter(({ status }) => status === 'error')
    .map(({ family, weight }) => `font ${family} ${weight}`);
}
