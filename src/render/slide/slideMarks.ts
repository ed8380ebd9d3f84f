import { attributeList, type Html, html, raw } from '../../html/html.ts';
import type { Slide } from '../../model/deck.ts';
import type { ThemeMarks } from '../../model/themeMarks.ts';

/** Layouts that fill the slide, or stand for themselves. */
const bare: ReadonlySet<string> = new Set(['title', 'section', 'end', 'scene', 'photo', 'care']);

/**
 * What a theme sets on a slide: its logo on the title, its footer on the others. Sources have the foot where there are some.
 * @param sources the slide's line of sources.
 */
export function slideMarks({ layout }: Slide, { logo, footer }: ThemeMarks, sources: Html): Html {
  if (layout === 'title' && logo !== undefined) {
    const list = attributeList({ class: 'slide-logo', 'data-corner': logo.corner, src: logo.address, alt: logo.alt });
    return html`<img${list}>`;
  }
  if (footer === undefined || bare.has(layout) || sources.markup !== '') return raw('');
  return html`<p class="slide-footer">${footer}</p>`;
}
