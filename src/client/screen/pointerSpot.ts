import type Reveal from 'reveal.js';
import { bindKey } from './bindKey.ts';
import './pointerSpot.css';

/** A soft spot that stands where the pointer is, in its place, from one `l` to the next. */
export function pointerSpot(deck: InstanceType<typeof Reveal>): void {
  const root = document.documentElement;
  const spot = document.createElement('div');
  spot.className = 'pointer-spot';
  document.body.append(spot);
  // From the first move on, so that it never stands where nobody pointed.
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    spot.style.translate = `${clientX}px ${clientY}px`;
    spot.classList.add('placed');
  };
  addEventListener('pointermove', follow, { passive: true });
  bindKey(deck, 'pointer', () => root.classList.toggle('spot-on'));
}
