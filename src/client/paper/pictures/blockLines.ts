/** How a block may be broken: the height of a line in CSS px, and how many lines it has; one when it stays whole. */
export interface BlockLines {
  readonly line: number;
  readonly lines: number;
}

/** Only paragraphs are broken (handoutCss), and of those only what is not to be kept together. */
export function blockLines(block: Element): BlockLines {
  const { lineHeight, breakInside } = getComputedStyle(block);
  const line = Number.parseFloat(lineHeight);
  const isWhole = block.tagName !== 'P' || breakInside === 'avoid';
  return { line, lines: isWhole ? 1 : Math.round(block.getBoundingClientRect().height / line) };
}
