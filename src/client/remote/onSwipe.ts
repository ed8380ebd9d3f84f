/** What is shorter, in CSS pixels, is a touch; what goes more up or down than aside scrolls. */
const leastWay = 40;

/** Hears a finger that goes aside. @param swiped is given 1 for a swipe to the left, which goes on, and -1 for one back. */
export function onSwipe(area: HTMLElement, swiped: (way: 1 | -1) => void): void {
  let from: PointerEvent | undefined;
  area.addEventListener('pointerdown', (event) => {
    from = event.isPrimary ? event : undefined;
  });
  area.addEventListener('pointercancel', () => {
    from = undefined;
  });
  // The finger may leave the area on its way.
  addEventListener('pointerup', (event) => {
    if (from === undefined || event.pointerId !== from.pointerId) return;
    const [aside, along] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = undefined;
    if (Math.abs(aside) >= leastWay && Math.abs(aside) > 1.5 * Math.abs(along)) swiped(aside < 0 ? 1 : -1);
  });
}
