/** Least size, and greatest in shares of the slide's height, that reveal.js gives such a text. */
const limits = { least: 24, share: 0.8 } as const;

/** Sets each `r-fit-text` of a slide as wide as what holds it, as reveal.js's script does on a screen. */
export function fitTexts(): void {
  for (const text of document.querySelectorAll<HTMLElement>('section.slide .r-fit-text')) {
    const slide = text.closest<HTMLElement>('section.slide');
    const space = text.parentElement?.getBoundingClientRect().width ?? 0;
    const { width } = text.getBoundingClientRect();
    if (slide === null || width === 0 || space === 0) continue;
    // Both widths are as large as the sheet shows the slide, so their ratio is the slide's own.
    const size = (Number.parseFloat(getComputedStyle(text).fontSize) * space) / width;
    const most = Number.parseFloat(getComputedStyle(slide).height) * limits.share;
    text.style.fontSize = `${Math.max(limits.least, Math.min(most, Math.floor(size)))}px`;
  }
}
