import { distance } from 'fastest-levenshtein';

/** Of this many letters one may be wrong; a name of twice as many may have two wrong, and none has more. */
const lettersEach = 5;
const most = 2;

/**
 * The known name that this one is most likely a slip for; none where all are farther than a slip reaches: one wrong letter in
 * five, two at most, or two neighbours that changed places, and the first letter right. A name that is merely the nearest would
 * mislead: `Siberia` is not `Liberia`, `Bali` not `Mali`.
 */
export function nearName(name: string, known: Iterable<string>): string | undefined {
  const plainName = plain(name);
  let best: { readonly near: string; readonly slips: number } | undefined;
  for (const near of known) {
    const slips = slipsBetween(plainName, plain(near));
    if (slips <= (best?.slips ?? most + 1) - 1) best = { near, slips };
  }
  return best?.near;
}

/** How many slips lie between two names; infinitely many when it is more than slips. */
function slipsBetween(a: string, b: string): number {
  const allowed = Math.min(most, Math.floor(Math.max(a.length, b.length) / lettersEach));
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const letters = distance(a, b);
  if (letters === 2 && areSwapped(a, b)) return 1;
  return letters <= allowed && a[0] === b[0] ? letters : Number.POSITIVE_INFINITY;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
