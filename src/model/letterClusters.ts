const tones = '\\u{1f3fb}-\\u{1f3ff}';
const emoji = `\\p{Extended_Pictographic}[\\p{M}${tones}]*(?:[\\u{e0020}-\\u{e007e}]+\\u{e007f})?`;

/**
 * What a browser sets as one: a letter with the marks on it, an emoji with all that is joined to it, the two letters of a flag.
 * Source of emoji: Unicode Technical Standard #51, 1.4.9.
 */
export const letterCluster = `\\p{RI}{2}|${emoji}(?:\\u200d${emoji})*|\\P{M}\\p{M}*|\\p{M}+`;
const pattern = new RegExp(letterCluster, 'gu');

/** The clusters of a text as fonts are asked for them, each once; without what has no shape. */
export function letterClusters(text: string): ReadonlySet<string> {
  const clusters = new Set(text.match(pattern));
  return new Set([...clusters].map(shapeOf).filter((shaped) => shaped !== ''));
}

/** Where in a text a cluster stands first, or a part of one that is joined: offset and length as written; undefined when it does not. */
export function findCluster(
  text: string,
  wanted: string,
): { readonly offset: number; readonly length: number } | undefined {
  for (const { 0: cluster, index } of text.matchAll(pattern)) {
    const shaped = shapeOf(cluster);
    if (shaped === wanted || (isJoined(shaped) && clusterParts(shaped).includes(wanted)))
      return { offset: index, length: cluster.length };
  }
  return undefined;
}

/**
 * A cluster without what has no shape of its own: controls, joiners, variation selectors, spaces, and the tone of skin of a single
 * emoji, since outlines have one color. Emoji that are joined keep what joins them, and their tones.
 */
export function shapeOf(cluster: string): string {
  if (isJoined(cluster)) return cluster.replace(/[\ufe00-\ufe0f]/g, '');
  return [...cluster].filter((character) => !hasNoShape(character)).join('');
}

/** Whether a cluster is several emoji in one, as a family is, or a flag spelled by tags. */
export function isJoined(cluster: string): boolean {
  return /^\p{Extended_Pictographic}.*[\u200d\u{e007f}]/su.test(cluster);
}

/** The emoji that are joined in one, each by itself. */
export function clusterParts(cluster: string): string[] {
  return [...cluster].filter((character) => !hasNoShape(character));
}

function hasNoShape(character: string): boolean {
  return /^(?:[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]|[\ufe00-\ufe0f]|\u034f|[\u{e0100}-\u{e01ef}]|[\u{1f3fb}-\u{1f3ff}])$/u.test(
    character,
  );
}
