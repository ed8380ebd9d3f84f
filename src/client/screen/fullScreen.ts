import type Reveal from 'reveal.js';
import { bindKey } from './bindKey.ts';

/** `f` for the full screen and back; reveal.js's own only goes there. Where a browser refuses, the deck stays in its window. */
export function fullScreen(deck: InstanceType<typeof Reveal>): void {
  bindKey(deck, 'fullScreen', () => {
    const root = document.documentElement;
    const changed = document.fullscreenElement === null ? root.requestFullscreen() : document.exitFullscreen();
    changed.catch(() => undefined);
  });
}
