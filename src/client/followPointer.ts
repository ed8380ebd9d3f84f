/** How long the arrows stay after the hand has stopped, in milliseconds. */
const restMs = 2500;

/** Marks the page with `pointing` while a pointer moves over it, so that arrows lie on a slide only when someone wants them. */
export function followPointer(): void {
  const root = document.documentElement;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    root.classList.add('pointing');
    clearTimeout(rest);
    rest = setTimeout(() => root.classList.remove('pointing'), restMs);
  };
  addEventListener('pointermove', show, { passive: true });
  addEventListener('pointerdown', show, { passive: true });
}
