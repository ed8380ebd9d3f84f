/** Shows a line at the foot of the window until a key is pressed: this window may be what a hall looks at. */
export function roomLine(text: string): void {
  const line = document.createElement('p');
  line.dataset.room = 'message';
  line.setAttribute('role', 'status');
  line.textContent = text;
  document.body.append(line);
  addEventListener('keydown', () => line.remove(), { once: true });
}
