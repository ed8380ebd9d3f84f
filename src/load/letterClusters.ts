/** A letter with the marks on it, as a browser sets them: all in one font, or not at all. Each once; without what has no shape. */
export function letterClusters(text: string): ReadonlySet<string> {
  const clusters = new Set(text.match(/\P{M}\p{M}*|\p{M}+/gu));
  return new Set(
    [...clusters]
      .map((cluster) => [...cluster].filter((character) => !hasNoShape(character)).join(''))
      .filter((shaped) => shaped !== ''),
  );
}

/**
 * Controls, joiners, variation selectors and spaces have no shape of their own, nor have the tones of skin that follow an emoji:
 * outlines have one color.
 */
function hasNoShape(character: string): boolean {
  return /^(?:[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]|[\ufe00-\ufe0f]|\u034f|[\u{e0100}-\u{e01ef}]|[\u{1f3fb}-\u{1f3ff}])$/u.test(
    character,
  );
}
