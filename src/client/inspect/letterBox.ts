/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The letters in a line's box: the box is as tall as its font, the letters fill about the middle 0.8 em of it. */
export function letterBox(line: DOMRect, size: number): Box {
  const air = Math.max(0, (line.height - 0.8 * size) / 2);
  return { left: line.left, right: line.right, top: line.top + air, bottom: line.bottom - air };
}
