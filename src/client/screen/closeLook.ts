import type Reveal from 'reveal.js';
import RevealZoom from 'reveal.js/plugin/zoom';

const plugin = RevealZoom();

/** A part of a slide, twice as large: reveal.js's plugin, with one key on every system, and for one slide. */
export const closeLook = {
  plugin,
  /** Its own key is Ctrl on Linux, which opens links. */
  options: { zoomKey: 'alt' },
  /** Goes back to the whole when the slide is left: what was looked at is not there on the next. */
  endWithSlide(deck: InstanceType<typeof Reveal>): void {
    deck.on('slidechanged', () => plugin.destroy?.());
  },
} as const;
