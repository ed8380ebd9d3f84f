import { type Html, html, raw } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';

/** The line at a slide's foot that says who counted and for which year; nothing when the slide prints no fact. */
export function sourceLine(slide: Slide): Html {
  return slide.sourceText === '' ? raw('') : html`<p class="slide-sources">${slide.sourceText}</p>`;
}
