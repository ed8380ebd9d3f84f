/** Pictures of slides that have been asked for and are not there yet. */
let onTheWay = 0;
const waiting = new Set<() => void>();

/** A picture has been asked for. @returns to be called once: it is there, or nobody waits for it any more. */
export function pictureAsked(): () => void {
  onTheWay += 1;
  return () => {
    onTheWay -= 1;
    if (onTheWay > 0) return;
    const calls = [...waiting];
    waiting.clear();
    for (const call of calls) call();
  };
}

/** Once every picture that is near is there: what the eye waits for goes before what can wait. */
export async function picturesShown(): Promise<void> {
  // By the second frame it is known which are near (frame/useIsNear), and they have been asked for.
  for (const _ of [1, 2]) await new Promise((shown) => requestAnimationFrame(shown));
  while (onTheWay > 0) await new Promise<void>((shown) => waiting.add(shown));
}
