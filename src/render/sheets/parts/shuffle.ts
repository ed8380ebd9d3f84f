/** A list in an order that looks random and is the same each time for the same seed (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const next = numbers(seed);
  const mixed = [...list];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}

/** As `shuffle`, but never in the order it came in: a riddle whose answer is its own order would be none. */
export function shuffleApart<T>(list: readonly T[], seed: string): T[] {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const mixed = shuffle(list, `${seed} ${attempt}`);
    if (mixed.some((one, index) => one !== list[index])) return mixed;
  }
  return [...list];
}

/** Numbers from 0 up to 1: a 32-bit state that is stirred by xorshift (Marsaglia, Journal of Statistical Software 8, 2003). */
function numbers(seed: string): () => number {
  let state = 0x9e3779b9;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  if (state === 0) state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
