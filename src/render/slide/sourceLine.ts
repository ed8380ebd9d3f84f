import { type Html, html, raw } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';

/**
 * The line at a slide's foot: when its numbers were last checked, and who counted and for which year. Nothing when there is
 * nothing to say.
 */
export function sourceLine(slide: Slide, checked: Html | undefined): Html {
  if (checked === undefined && slide.sourceText === '') return raw('');
  if (checked === undefined) return html`<p class="slide-sources">${slide.sourceText}</p>`;
  const sources = slide.sourceText === '' ? '' : `. ${slide.sourceText}`;
  return html`<p class="slide-sources"><span class="last-checked">${checked}</span>${sources}</p>`;
}
