import { type Html, html, raw } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';

/**
 * The line at a slide's foot: when its numbers were last checked, who counted and for which year, and who took its photographs.
 * Nothing when there is nothing to say.
 */
export function sourceLine(slide: Slide, checked: Html | undefined): Html {
  const said = [slide.sourceText, ...new Set(Object.values(slide.pictureCredits ?? {}))];
  const text = said.filter((part) => part !== '').join(' · ');
  if (checked === undefined && text === '') return raw('');
  if (checked === undefined) return html`<p class="slide-sources">${text}</p>`;
  const sources = text === '' ? '' : `. ${text}`;
  return html`<p class="slide-sources"><span class="last-checked">${checked}</span>${sources}</p>`;
}
