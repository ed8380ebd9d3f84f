/** So long after a touch, in milliseconds, the click that belongs to it may come. */
const clickWithinMs = 700;

/**
 * Hears a button as the finger comes down, not as it leaves: a thumb that slides meanwhile has pressed, too. Clicks without a finger, such as
 * those of keyboards and screen readers, are heard as they come.
 */
export function onPress(button: HTMLElement, pressed: () => void): void {
  let lifted = Number.NEGATIVE_INFINITY;
  let isDown = false;
  button.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    isDown = true;
    pressed();
  });
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, (event) => {
      if (isDown) lifted = event.timeStamp;
      isDown = false;
    });
  button.addEventListener('click', (event) => {
    if (event.timeStamp - lifted > clickWithinMs) pressed();
    lifted = Number.NEGATIVE_INFINITY;
  });
}
