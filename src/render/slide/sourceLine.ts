import { type Html, html, raw } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';
import { unconfirmedMark } from '../unconfirmedMark.ts';

/**
 * The line at a slide's foot: that nobody has confirmed its words, when its numbers were last checked, and who counted and for which year,
 * and who made its pictures. Nothing when there is nothing to say.
 * @param language of the page around it.
 */
export function sourceLine(slide: Slide, checked: Html | undefined, language = 'en'): Html {
  const { translation } = slide;
  const sources = [slide.sourceText, ...new Set(Object.values(slide.pictureCredits ?? {}))]
    .filter((part) => part !== '')
    .join(' · ');
  const unconfirmed =
    translation === undefined || translation.confirmedBy !== undefined
      ? undefined
      : unconfirmedMark(translation.language, language);
  const said = [
    unconfirmed,
    checked === undefined ? undefined : html`<span class="last-checked">${checked}</span>`,
    sources === '' ? undefined : sources,
  ].filter((part) => part !== undefined);
  if (said.length === 0) return raw('');
  return html`<p class="slide-sources">${said.map((part, index) => html`${index === 0 ? '' : '. '}${part}`)}</p>`;
}
